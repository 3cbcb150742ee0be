package thalweg.testkit;

import thalweg.api.model.Model;

class TwoLayerNetworkTest extends ModelContract {

  @Override
  protected Model model() {
    return signature -> new TwoLayerNetwork(signature.width(), 5, signature.target().size());
  }
}
