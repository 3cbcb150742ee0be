package thalweg.optimizers;

import org.osgi.service.component.annotations.Component;
import thalweg.api.optimizer.Optimizer;
import thalweg.api.optimizer.OptimizerFactory;
import thalweg.api.plugin.Setting;

/** Makes {@code rmsprop}. */
@Component(service = OptimizerFactory.class)
public final class RmspropOptimizerFactory
    implements OptimizerFactory<RmspropOptimizerFactory.Settings> {

  /**
   * PyTorch's settings and defaults.
   *
   * @param learningRate η
   * @param alpha how much of the running mean square is kept
   * @param epsilon ε, outside the square root
   * @param momentum μ
   * @param centered whether the mean's square is taken off
   * @param weightDecay λ
   */
  public record Settings(
      @Setting(value = "size of a step", byDefault = "0.01", above = 0) double learningRate,
      @Setting(
              value = "share of the running mean square that each step keeps",
              byDefault = "0.99",
              min = 0,
              below = 1)
          double alpha,
      @Setting(value = "keeps the denominator off zero", byDefault = "1e-8", above = 0)
          double epsilon,
      @Setting(
              value = "share of the last velocity that is kept; 0 is none",
              byDefault = "0",
              min = 0,
              max = 1)
          double momentum,
      @Setting(
              value = "divide by the running standard deviation, not the root mean square",
              byDefault = "false")
          boolean centered,
      @Setting(value = "weight of an L2 penalty on the parameters", byDefault = "0", min = 0)
          double weightDecay) {}

  @Override
  public String name() {
    return "rmsprop";
  }

  @Override
  public String summary() {
    return "Gradients divided by their running root mean square, per parameter (PyTorch's RMSprop).";
  }

  @Override
  public Class<Settings> settings() {
    return Settings.class;
  }

  @Override
  public Optimizer create(Settings settings) {
    return new RmspropOptimizer(settings);
  }
}
