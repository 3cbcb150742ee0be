package thalweg.optimizers;

import thalweg.api.optimizer.OptimizerFactory;
import thalweg.testkit.OptimizerContract;

class RmspropOptimizerTest extends OptimizerContract<RmspropOptimizerFactory.Settings> {

  @Override
  protected OptimizerFactory<RmspropOptimizerFactory.Settings> factory() {
    return new RmspropOptimizerFactory();
  }

  @Override
  protected RmspropOptimizerFactory.Settings settings() {
    return SettingsText.bind(RmspropOptimizerFactory.Settings.class, "");
  }
}
