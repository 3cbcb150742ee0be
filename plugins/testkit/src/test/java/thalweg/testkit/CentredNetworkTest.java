package thalweg.testkit;

import thalweg.api.data.Examples;
import thalweg.api.model.Model;

class CentredNetworkTest extends ModelContract {

  @Override
  protected Model model() {
    return signature -> new CentredNetwork();
  }

  /** Inputs that are not centred by themselves. */
  @Override
  protected Examples examples() {
    return Problem.wave().data().slice(20, 70);
  }

  @Override
  protected boolean measuresAsItTrains() {
    return false;
  }
}
