package thalweg.runtime.fakes;

import java.util.Arrays;
import java.util.OptionalDouble;
import thalweg.api.optimizer.Optimizer;
import thalweg.api.optimizer.OptimizerFactory;
import thalweg.api.optimizer.Preconditioned;
import thalweg.api.optimizer.StepContext;
import thalweg.api.plugin.Setting;

/** Gradient descent; {@code adam} says that it divides its steps, by 1. */
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
        ? name.equals("adam")
            ? new Divided(settings.learningRate())
            : descent(settings.learningRate())
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

  private static final class Divided implements Preconditioned {

    private final double learningRate;
    private float[] ones = {};

    Divided(double learningRate) {
      this.learningRate = learningRate;
    }

    @Override
    public void step(float[] parameters, float[] gradient, StepContext context) {
      ones = new float[parameters.length];
      Arrays.fill(ones, 1);
      descent(learningRate).step(parameters, gradient, context);
    }

    @Override
    public float[] preconditioner() {
      return ones;
    }

    @Override
    public OptionalDouble stablePreconditioned() {
      return OptionalDouble.of(38 / learningRate);
    }
  }
}
