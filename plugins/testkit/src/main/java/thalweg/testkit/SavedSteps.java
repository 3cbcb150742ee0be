package thalweg.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import thalweg.api.optimizer.Optimizer;
import thalweg.api.optimizer.Stateful;
import thalweg.api.plugin.PluginException;

/** A training that is interrupted, beside one that is not. */
final class SavedSteps {

  /** Odd, and more than a momentum of 0.9 forgets at once. */
  private static final int STEPS = 7;

  private final Supplier<Optimizer> rule;
  private final TrainingSteps whole;
  private final TrainingSteps interrupted;

  /**
   * Two trainings of one rule.
   *
   * @param whole the steps of the first one
   * @param interrupted the same steps again
   */
  SavedSteps(Supplier<Optimizer> rule, TrainingSteps whole, TrainingSteps interrupted) {
    this.rule = rule;
    this.whole = whole;
    this.interrupted = interrupted;
  }

  /** Saves before every step, the first one included, and goes on with a new optimizer. */
  void goOnToTheSameBits(float[] start) {
    Optimizer undisturbed = rule.get();
    float[] expected = start.clone();
    float[] actual = start.clone();
    Map<String, float[]> saved = Map.of();
    for (int step = 0; step < STEPS; step++) {
      whole.take(undisturbed, expected);
      Stateful next = (Stateful) rule.get();
      next.restore(saved);
      interrupted.take(next, actual);
      assertThat(actual).as("after step %d", step + 1).containsExactly(expected);
      saved = copy(next.state());
    }
  }

  /** Hands over states with a name too many, with one of other names, and with shorter arrays. */
  void refuseWhatIsNotTheirs(float[] start) {
    Stateful stepped = (Stateful) rule.get();
    whole.take(stepped, start.clone());
    Map<String, float[]> more = copy(stepped.state());
    more.put("thalweg's own", new float[start.length]);
    assertRefused(more, start);
    assertRefused(Map.of("thalweg's own", new float[start.length]), start);
    for (String name : stepped.state().keySet()) {
      Map<String, float[]> shorter = copy(stepped.state());
      shorter.put(name, new float[shorter.get(name).length - 1]);
      assertRefused(shorter, start);
    }
  }

  /** At once, or at the first step, where a rule learns how many parameters there are. */
  private void assertRefused(Map<String, float[]> state, float[] start) {
    Stateful optimizer = (Stateful) rule.get();
    assertThatExceptionOfType(PluginException.class)
        .as("state of %s", state.keySet())
        .isThrownBy(
            () -> {
              optimizer.restore(state);
              interrupted.take(optimizer, start.clone());
            });
  }

  private static Map<String, float[]> copy(Map<String, float[]> state) {
    Map<String, float[]> copy = new LinkedHashMap<>();
    state.forEach((name, values) -> copy.put(name, values.clone()));
    return copy;
  }
}
