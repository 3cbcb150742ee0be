package thalweg.api.model;

import org.osgi.annotation.versioning.ConsumerType;
import thalweg.api.data.Examples;
import thalweg.api.plugin.PluginException;

/** A model whose loss has a gradient: it can be trained, and its curvature can be found. */
@ConsumerType
public interface Differentiable extends Measurable {

  /**
   * The loss over a batch, and its gradient.
   *
   * @param parameters read only
   * @param batch one example or more
   * @param gradient overwritten with the derivative of the loss by each parameter; 0 for buffers
   *     and frozen blocks
   * @return the loss before any step
   */
  double lossAndGradient(float[] parameters, Examples batch, float[] gradient);

  /**
   * Initial parameters, the same for the same seed.
   *
   * @return {@code layout().arrayLength()} finite values, buffers and frozen blocks included
   * @throws PluginException if this model does not know how to begin
   */
  default float[] initialize(long seed) {
    throw new PluginException(
        "This model has no initial parameters of its own: give them as training.initial.");
  }
}
