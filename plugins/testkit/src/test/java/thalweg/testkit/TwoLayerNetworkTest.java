package thalweg.testkit;

import thalweg.api.model.Model;

class TwoLayerNetworkTest extends ModelContract {

  @Override
  protected Model model() {
    return (features, classes) -> new TwoLayerNetwork(features, 5, classes);
  }
}
