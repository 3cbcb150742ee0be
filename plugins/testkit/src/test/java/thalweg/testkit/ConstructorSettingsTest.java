package thalweg.testkit;

import thalweg.api.optimizer.Optimizer;
import thalweg.api.optimizer.OptimizerFactory;
import thalweg.api.plugin.Setting;

/** The contract accepts settings that are documented as Kotlin does it: on the constructor. */
class ConstructorSettingsTest
    extends FactoryContract<
        ConstructorSettingsTest.Settings, OptimizerFactory<ConstructorSettingsTest.Settings>> {

  record Settings(double learningRate) {

    Settings(@Setting(value = "step", byDefault = "0.1", above = 0) double learningRate) {
      this.learningRate = learningRate;
    }
  }

  private static final class Factory implements OptimizerFactory<Settings> {

    @Override
    public String name() {
      return "still";
    }

    @Override
    public String summary() {
      return "Moves nothing.";
    }

    @Override
    public Class<Settings> settings() {
      return Settings.class;
    }

    @Override
    public Optimizer create(Settings settings) {
      return (parameters, gradient, context) -> {};
    }
  }

  @Override
  protected OptimizerFactory<Settings> factory() {
    return new Factory();
  }

  @Override
  protected Settings settings() {
    return new Settings(0.1);
  }
}
