package thalweg.testkit;

import thalweg.api.data.Examples;
import thalweg.api.model.Model;

class PolynomialNetworkTest extends ModelContract {

  @Override
  protected Model model() {
    return signature -> new PolynomialNetwork(4);
  }

  @Override
  protected Examples examples() {
    return Problem.wave().data();
  }
}
