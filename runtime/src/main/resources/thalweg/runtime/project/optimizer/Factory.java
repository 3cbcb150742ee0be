package {{package}};

import java.util.Map;
import java.util.Set;
import org.osgi.service.component.annotations.Component;
import thalweg.api.optimizer.Optimizer;
import thalweg.api.optimizer.OptimizerFactory;
import thalweg.api.optimizer.Stateful;
import thalweg.api.optimizer.StepContext;
import thalweg.api.plugin.PluginException;
import thalweg.api.plugin.Setting;

/**
 * Signum: a step of one size along the sign of an average of the gradients (Bernstein et al.,
 * "signSGD", ICML 2018).
 */
@Component
public final class {{class}}
    implements OptimizerFactory<{{class}}.Settings> {

  /** What a descriptor can set: {@code {{name}}: {learningRate: 0.01}}. */
  public record Settings(
      @Setting(value = "how far each parameter moves in a step", byDefault = "0.001", above = 0)
          double learningRate,
      @Setting(
              value = "share of the average that a step keeps; 0 takes the sign of the gradient",
              byDefault = "0.9",
              min = 0,
              below = 1)
          double momentum) {}

  @Override
  public String name() {
    return "{{name}}";
  }

  @Override
  public String summary() {
    return "A step of one size along the sign of the averaged gradient.";
  }

  @Override
  public Class<Settings> settings() {
    return Settings.class;
  }

  @Override
  public Optimizer create(Settings settings) {
    return new Signum((float) settings.learningRate(), (float) settings.momentum());
  }

  /**
   * One training run: its state is the average, allocated at the first step, and saved so that an
   * interrupted training can go on.
   */
  private static final class Signum implements Stateful {

    private static final String AVERAGE = "average";

    private final float learningRate;
    private final float momentum;
    private float[] average;

    Signum(float learningRate, float momentum) {
      this.learningRate = learningRate;
      this.momentum = momentum;
    }

    @Override
    public void step(float[] parameters, float[] gradient, StepContext context) {
      if (average == null) {
        average = new float[parameters.length];
      }
      if (average.length != parameters.length) {
        throw new PluginException(
            "The state has %d values, expected %d.".formatted(average.length, parameters.length));
      }
      for (int i = 0; i < parameters.length; i++) {
        average[i] = momentum * average[i] + (1 - momentum) * gradient[i];
        parameters[i] -= learningRate * Math.signum(average[i]);
      }
    }

    @Override
    public Map<String, float[]> state() {
      return average == null ? Map.of() : Map.of(AVERAGE, average);
    }

    @Override
    public void restore(Map<String, float[]> state) {
      if (!Set.of(AVERAGE).containsAll(state.keySet())) {
        throw new PluginException(
            "The state holds %s, expected %s.".formatted(state.keySet(), AVERAGE));
      }
      average = state.get(AVERAGE);
    }
  }
}
