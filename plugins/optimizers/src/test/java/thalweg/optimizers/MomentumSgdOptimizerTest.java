package thalweg.optimizers;

import thalweg.api.optimizer.OptimizerFactory;
import thalweg.testkit.OptimizerContract;

class MomentumSgdOptimizerTest extends OptimizerContract<SgdOptimizerFactory.Settings> {

  @Override
  protected OptimizerFactory<SgdOptimizerFactory.Settings> factory() {
    return new SgdOptimizerFactory();
  }

  @Override
  protected SgdOptimizerFactory.Settings settings() {
    return SettingsText.bind(
        SgdOptimizerFactory.Settings.class, "momentum=0.9 nesterov=true weightDecay=0.01");
  }
}
