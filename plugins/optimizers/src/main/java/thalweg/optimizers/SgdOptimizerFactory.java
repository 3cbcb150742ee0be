package thalweg.optimizers;

import org.osgi.service.component.annotations.Component;
import thalweg.api.optimizer.Optimizer;
import thalweg.api.optimizer.OptimizerFactory;
import thalweg.api.plugin.PluginException;
import thalweg.api.plugin.Setting;

/** Makes {@code sgd}. */
@Component(service = OptimizerFactory.class)
public final class SgdOptimizerFactory implements OptimizerFactory<SgdOptimizerFactory.Settings> {

  /**
   * PyTorch's settings and defaults.
   *
   * @param learningRate η
   * @param momentum μ
   * @param dampening τ
   * @param nesterov whether the step looks ahead along the velocity
   * @param weightDecay λ
   */
  public record Settings(
      @Setting(value = "size of a step", byDefault = "0.001", above = 0) double learningRate,
      @Setting(
              value = "share of the last velocity that is kept; 0 is plain descent",
              byDefault = "0",
              min = 0,
              max = 1)
          double momentum,
      @Setting(
              value = "share of the gradient that the velocity leaves out",
              byDefault = "0",
              min = 0,
              max = 1)
          double dampening,
      @Setting(value = "Nesterov's momentum; needs momentum, and no dampening", byDefault = "false")
          boolean nesterov,
      @Setting(value = "weight of an L2 penalty on the parameters", byDefault = "0", min = 0)
          double weightDecay) {

    /**
     * Refuses what PyTorch refuses.
     *
     * @throws PluginException for Nesterov's momentum without momentum, or with dampening
     */
    public Settings {
      if (nesterov && (momentum <= 0 || dampening != 0)) {
        throw new PluginException(
            ("nesterov: true needs a momentum above 0 and a dampening of 0, but found momentum %s"
                    + " and dampening %s; set momentum: 0.9, or leave nesterov out.")
                .formatted(momentum, dampening));
      }
    }
  }

  @Override
  public String name() {
    return "sgd";
  }

  @Override
  public String summary() {
    return "Gradient descent, with momentum and Nesterov's momentum (PyTorch's SGD).";
  }

  @Override
  public Class<Settings> settings() {
    return Settings.class;
  }

  @Override
  public Optimizer create(Settings settings) {
    return new SgdOptimizer(settings);
  }
}
