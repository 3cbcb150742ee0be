package thalweg.testkit;

import thalweg.api.model.Model;

class LinearNetworkTest extends ModelContract {

  @Override
  protected Model model() {
    return signature -> new LinearNetwork(signature.width(), signature.target().size());
  }
}
