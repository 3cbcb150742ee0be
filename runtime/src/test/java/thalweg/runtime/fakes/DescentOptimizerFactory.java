package thalweg.runtime.fakes;

import thalweg.api.optimizer.Optimizer;
import thalweg.api.optimizer.OptimizerFactory;
import thalweg.api.plugin.Setting;

/** Plain gradient descent. */
public final class DescentOptimizerFactory
    implements OptimizerFactory<DescentOptimizerFactory.Settings> {

  /** How far a step goes. */
  public enum Rule {
    /** Along the gradient. */
    GRADIENT,
    /** One unit for each parameter. */
    SIGN_ONLY
  }

  /** Settings. */
  public record Settings(
      @Setting(value = "length of a step", byDefault = "0.1", above = 0) double learningRate,
      @Setting(value = "of the step", byDefault = "gradient") Rule rule) {}

  private final String name;

  DescentOptimizerFactory(String name) {
    this.name = name;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public String summary() {
    return "Gradient descent.";
  }

  @Override
  public Class<Settings> settings() {
    return Settings.class;
  }

  @Override
  public Optimizer create(Settings settings) {
    return settings.rule() == Rule.GRADIENT
        ? descent(settings.learningRate())
        : (parameters, gradient, context) -> {
          for (int i = 0; i < parameters.length; i++) {
            parameters[i] -= (float) (settings.learningRate() * Math.signum(gradient[i]));
          }
        };
  }

  /** The update θ ← θ − η g. */
  public static Optimizer descent(double learningRate) {
    return (parameters, gradient, context) -> {
      for (int i = 0; i < parameters.length; i++) {
        parameters[i] -= (float) (learningRate * gradient[i]);
      }
    };
  }
}
