package thalweg.runtime.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import thalweg.api.optimizer.Optimizer;
import thalweg.engine.Engine;
import thalweg.engine.key.Ingredient;
import thalweg.engine.runs.RunRequest;
import thalweg.engine.runs.TrainingPlan;
import thalweg.engine.runs.Tuning;
import thalweg.engine.runs.TuningStage;

class InterruptedTuningTest extends StoreFixture {

  private static final double[] RATES = {0.1, 1e30, 0.3, 0.2};

  private final AtomicInteger begun = new AtomicInteger();
  private boolean fails;

  private Optimizer descent(double rate) {
    begun.incrementAndGet();
    return (parameters, gradient, context) -> {
      if (fails && rate == 0.3) {
        throw new IllegalStateException("killed");
      }
      for (int i = 0; i < parameters.length; i++) {
        parameters[i] -= (float) (rate * gradient[i]);
      }
    };
  }

  private Tuning tune(String directoryName) throws IOException {
    List<TuningStage.Candidate> candidates = new ArrayList<>();
    for (double rate : RATES) {
      Ingredient<Optimizer> rule = Ingredient.of("descent " + rate, () -> descent(rate));
      candidates.add(
          new TuningStage.Candidate(
              Map.of("learningRate", rate), List.of(RunRequest.of("sgd", rule, 42))));
    }
    try (RunDirectory opened = RunDirectory.open(root.resolve(directoryName));
        Engine tuning = engine(opened)) {
      return tuning.tune(problem(), TrainingPlan.of(6, SNAPSHOTS), "sgd", candidates);
    }
  }

  private String table(String directoryName) throws IOException {
    Path file = root.resolve(directoryName).resolve(RunLayout.tuning("sgd"));
    return Files.readString(file);
  }

  @Test
  void trainingsThatHaveEndedAreNotDoneAgain() throws IOException {
    Tuning whole = tune("whole");
    fails = true;
    assertThatThrownBy(() -> tune("interrupted")).hasMessage("killed");
    assertThat(table("interrupted").lines()).as("header and three rows").hasSize(4);
    fails = false;
    begun.set(0);

    Tuning finished = tune("interrupted");

    assertThat(begun).hasValue(1);
    assertThat(finished).isEqualTo(whole);
    assertThat(finished.chosen()).isEqualTo(2);
    assertThat(table("interrupted")).isEqualTo(table("whole"));
  }
}
