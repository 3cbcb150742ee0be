package thalweg.optimizers;

import thalweg.api.optimizer.OptimizerFactory;
import thalweg.testkit.OptimizerContract;

class AdamOptimizerTest extends OptimizerContract<AdamOptimizerFactory.Settings> {

  @Override
  protected OptimizerFactory<AdamOptimizerFactory.Settings> factory() {
    return new AdamOptimizerFactory();
  }

  @Override
  protected AdamOptimizerFactory.Settings settings() {
    return SettingsText.bind(AdamOptimizerFactory.Settings.class, "weightDecay=0.01");
  }
}
