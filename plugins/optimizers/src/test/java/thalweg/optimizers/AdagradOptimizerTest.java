package thalweg.optimizers;

import thalweg.api.optimizer.OptimizerFactory;
import thalweg.testkit.OptimizerContract;

class AdagradOptimizerTest extends OptimizerContract<AdagradOptimizerFactory.Settings> {

  @Override
  protected OptimizerFactory<AdagradOptimizerFactory.Settings> factory() {
    return new AdagradOptimizerFactory();
  }

  @Override
  protected AdagradOptimizerFactory.Settings settings() {
    return SettingsText.bind(AdagradOptimizerFactory.Settings.class, "");
  }
}
