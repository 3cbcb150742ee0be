package thalweg.api.optimizer;

import java.util.Map;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * An optimizer whose training can be interrupted: what its steps remember can be saved, and given
 * back to a new optimizer of the same settings, which then goes on to the same bits. One that
 * remembers nothing returns an empty map; one that is not stateful is trained from the start again.
 */
@ConsumerType
public interface Stateful extends Optimizer {

  /**
   * Everything that later steps depend on, by name, such as {@code firstMoment}; steps are counted
   * by {@link StepContext#step()}. Empty before the first step. The arrays are read at once, never
   * changed.
   */
  Map<String, float[]> state();

  /**
   * Goes on from a state.
   *
   * @param state what {@link #state()} returned; the arrays may be kept
   * @throws thalweg.api.plugin.PluginException if it is the state of another rule
   */
  void restore(Map<String, float[]> state);
}
