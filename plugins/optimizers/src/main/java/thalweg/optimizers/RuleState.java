package thalweg.optimizers;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import thalweg.api.plugin.PluginException;

/**
 * What an update rule remembers between steps: named arrays, one value for each parameter in each,
 * all of them zero at first. Allocated at the first step.
 */
final class RuleState {

  private final List<String> names;
  private final Map<String, float[]> arrays = new LinkedHashMap<>();

  /** A state of so many arrays, none for a rule that remembers nothing. */
  RuleState(List<String> names) {
    this.names = List.copyOf(names);
  }

  /** Whether no step was taken. */
  boolean isEmpty() {
    return arrays.isEmpty();
  }

  /**
   * Allocates what a first step needs.
   *
   * @throws PluginException if what is remembered is of another number of parameters
   */
  void prepare(int parameterCount) {
    if (isEmpty()) {
      names.forEach(name -> arrays.put(name, new float[parameterCount]));
    }
    for (Map.Entry<String, float[]> array : arrays.entrySet()) {
      if (array.getValue().length != parameterCount) {
        throw new PluginException(
            "The state's %s has %d values, expected %d, one for each parameter: train from the start."
                .formatted(array.getKey(), array.getValue().length, parameterCount));
      }
    }
  }

  /** One of the arrays, to be changed by the rule; only after {@link #prepare}. */
  float[] get(String name) {
    return arrays.get(name);
  }

  /** All arrays, by name. */
  Map<String, float[]> saved() {
    return new LinkedHashMap<>(arrays);
  }

  /**
   * Takes over what another one {@link #saved}.
   *
   * @throws PluginException if the names are others
   */
  void restore(Map<String, float[]> state) {
    if (!state.isEmpty() && !state.keySet().equals(Set.copyOf(names))) {
      throw new PluginException(
          "The state holds %s, expected %s: it is that of another rule or other settings; train from the start."
              .formatted(state.keySet(), names));
    }
    arrays.clear();
    names.stream().filter(state::containsKey).forEach(name -> arrays.put(name, state.get(name)));
  }
}
