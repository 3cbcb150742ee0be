package thalweg.optimizers;

import thalweg.api.optimizer.OptimizerFactory;
import thalweg.testkit.OptimizerContract;

class AdamwOptimizerTest extends OptimizerContract<AdamwOptimizerFactory.Settings> {

  @Override
  protected OptimizerFactory<AdamwOptimizerFactory.Settings> factory() {
    return new AdamwOptimizerFactory();
  }

  @Override
  protected AdamwOptimizerFactory.Settings settings() {
    return SettingsText.bind(AdamwOptimizerFactory.Settings.class, "");
  }
}
