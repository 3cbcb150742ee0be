package thalweg.optimizers;

import org.osgi.service.component.annotations.Component;
import thalweg.api.optimizer.Optimizer;
import thalweg.api.optimizer.OptimizerFactory;
import thalweg.api.plugin.Setting;

/** Makes {@code adagrad}. */
@Component(service = OptimizerFactory.class)
public final class AdagradOptimizerFactory
    implements OptimizerFactory<AdagradOptimizerFactory.Settings> {

  /**
   * PyTorch's settings and defaults.
   *
   * @param learningRate η
   * @param epsilon ε, outside the square root
   * @param learningRateDecay by how much η shrinks
   * @param weightDecay λ
   */
  public record Settings(
      @Setting(value = "size of the first step", byDefault = "0.01", above = 0) double learningRate,
      @Setting(value = "keeps the denominator off zero", byDefault = "1e-10", above = 0)
          double epsilon,
      @Setting(
              value = "the rate of step t is divided by 1 + (t - 1) times this",
              byDefault = "0",
              min = 0)
          double learningRateDecay,
      @Setting(value = "weight of an L2 penalty on the parameters", byDefault = "0", min = 0)
          double weightDecay) {}

  @Override
  public String name() {
    return "adagrad";
  }

  @Override
  public String summary() {
    return "Steps that shrink with the sum of squared gradients, per parameter (PyTorch's Adagrad).";
  }

  @Override
  public Class<Settings> settings() {
    return Settings.class;
  }

  @Override
  public Optimizer create(Settings settings) {
    return new AdagradOptimizer(settings);
  }
}
