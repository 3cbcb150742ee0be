package thalweg.optimizers;

import org.osgi.service.component.annotations.Component;
import thalweg.api.optimizer.Optimizer;
import thalweg.api.optimizer.OptimizerFactory;
import thalweg.api.plugin.Setting;

/** Makes {@code adamw}. */
@Component(service = OptimizerFactory.class)
public final class AdamwOptimizerFactory
    implements OptimizerFactory<AdamwOptimizerFactory.Settings> {

  /**
   * PyTorch's settings and defaults.
   *
   * @param learningRate η
   * @param beta1 β₁, of the gradient's mean
   * @param beta2 β₂, of the squared gradient's mean
   * @param epsilon ε, outside the square root
   * @param weightDecay λ
   */
  public record Settings(
      @Setting(value = "size of a step", byDefault = "0.001", above = 0) double learningRate,
      @Setting(
              value = "share of the gradient's running mean that each step keeps",
              byDefault = "0.9",
              min = 0,
              below = 1)
          double beta1,
      @Setting(
              value = "share of the squared gradient's running mean that each step keeps",
              byDefault = "0.999",
              min = 0,
              below = 1)
          double beta2,
      @Setting(value = "keeps the denominator off zero", byDefault = "1e-8", above = 0)
          double epsilon,
      @Setting(
              value = "share of the parameters, times the rate, that each step takes off",
              byDefault = "0.01",
              min = 0)
          double weightDecay) {

    AdamOptimizerFactory.Settings asAdam() {
      return new AdamOptimizerFactory.Settings(learningRate, beta1, beta2, epsilon, weightDecay);
    }
  }

  @Override
  public String name() {
    return "adamw";
  }

  @Override
  public String summary() {
    return "Adam with decoupled weight decay (PyTorch's AdamW).";
  }

  @Override
  public Class<Settings> settings() {
    return Settings.class;
  }

  @Override
  public Optimizer create(Settings settings) {
    return new AdamOptimizer(settings.asAdam(), WeightDecay.DECOUPLED);
  }
}
