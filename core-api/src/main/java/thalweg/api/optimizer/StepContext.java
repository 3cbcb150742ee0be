package thalweg.api.optimizer;

import org.osgi.annotation.versioning.ProviderType;
import thalweg.api.model.Layout;

/** What an update rule may know beside the gradient. Valid during one step only. */
@ProviderType
public interface StepContext {

  /** The blocks of the parameters that are stepped, for rules that treat matrices as such. */
  Layout layout();

  /** Steps taken before this one. */
  long step();

  /** Steps of the whole training, for schedules. */
  long totalSteps();

  /** The loss of the batch at the parameters before the step. */
  double loss();

  /**
   * The loss of the same batch elsewhere, and its gradient: for rules that look around, such as
   * sharpness-aware minimisation, or search along a line. Costs as much as the step's own gradient.
   *
   * @param parameters read only
   * @param gradient overwritten; never the array that was handed to the step
   */
  double lossAndGradient(float[] parameters, float[] gradient);
}
