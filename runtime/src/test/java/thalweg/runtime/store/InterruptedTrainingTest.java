package thalweg.runtime.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import thalweg.api.optimizer.Optimizer;
import thalweg.api.optimizer.Stateful;
import thalweg.api.optimizer.StepContext;
import thalweg.engine.Engine;
import thalweg.engine.key.Ingredient;
import thalweg.engine.runs.RunRequest;
import thalweg.engine.runs.TrainingPlan;

/** Trainings in a directory that stop on their way, with a checkpoint before every step. */
class InterruptedTrainingTest extends StoreFixture {

  private static final int STEPS = 18;
  private static final TrainingPlan PLAN = new TrainingPlan(6, 7, SNAPSHOTS, Optional.empty());

  private final AtomicInteger taken = new AtomicInteger();
  private int last;

  /** Descent with a velocity; fails before a step of the test's choice. */
  private final class Momentum implements Stateful {

    private float[] velocity;

    @Override
    public void step(float[] parameters, float[] gradient, StepContext context) {
      if (context.step() == last) {
        throw new IllegalStateException("killed");
      }
      taken.incrementAndGet();
      velocity = velocity == null ? new float[parameters.length] : velocity;
      for (int i = 0; i < parameters.length; i++) {
        velocity[i] = 0.5f * velocity[i] + gradient[i];
        parameters[i] -= 0.1f * velocity[i];
      }
    }

    @Override
    public Map<String, float[]> state() {
      return velocity == null ? Map.of() : Map.of("velocity", velocity);
    }

    @Override
    public void restore(Map<String, float[]> state) {
      velocity = state.get("velocity");
    }
  }

  private void trainIn(RunDirectory into, int until) throws IOException {
    last = until;
    Ingredient<Optimizer> rule = Ingredient.of("momentum", Momentum::new);
    try (Engine engine = engine(into)) {
      engine.train(problem(), PLAN, List.of(RunRequest.of("adam", rule, 42)));
    }
  }

  private Map<String, String> whole() throws IOException {
    Path path = root.resolve("whole");
    try (RunDirectory whole = RunDirectory.open(path)) {
      trainIn(whole, STEPS);
    }
    taken.set(0);
    return files(path);
  }

  /** Bytes as text, which can be compared. */
  private static Map<String, String> files(Path directory) throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> all = Files.list(directory.resolve("runs/adam"))) {
      for (Path file : all.toList()) {
        files.put(
            file.getFileName().toString(), Files.readString(file, StandardCharsets.ISO_8859_1));
      }
    }
    return files;
  }

  /** Stops before a step, in a directory that is closed and opened as another process does. */
  private Path stoppedBefore(int step) throws IOException {
    Path path = root.resolve("stopped before " + step);
    try (RunDirectory opened = RunDirectory.open(path)) {
      assertThatThrownBy(() -> trainIn(opened, step)).hasMessage("killed");
    }
    return path;
  }

  private void finish(Path path) throws IOException {
    try (RunDirectory opened = RunDirectory.open(path)) {
      trainIn(opened, STEPS);
    }
  }

  @Test
  void aTrainingGoesOnToTheSameFilesAndNoOthers() throws IOException {
    Map<String, String> expected = whole();

    for (int step = 0; step < STEPS; step++) {
      taken.set(0);
      Path path = stoppedBefore(step);
      finish(path);

      assertThat(taken).as("stopped before step %d", step).hasValue(STEPS);
      assertThat(files(path)).isEqualTo(expected);
    }
    assertThat(expected).containsOnlyKeys("trajectory.npy", "snapshots.csv");
  }

  @Test
  void aTrainingThatStopsAgainAndAgainGoesOnEachTime() throws IOException {
    Map<String, String> expected = whole();
    Path path = stoppedBefore(2);
    for (int step : new int[] {3, 3, 9, 16}) {
      try (RunDirectory opened = RunDirectory.open(path)) {
        assertThatThrownBy(() -> trainIn(opened, step)).hasMessage("killed");
      }
    }

    finish(path);

    assertThat(taken).hasValue(STEPS);
    assertThat(files(path)).isEqualTo(expected);
  }

  @Test
  void snapshotsThatAreDamagedOrGoneLetTheTrainingBeginAnew() throws IOException {
    Map<String, String> expected = whole();
    Path damaged = stoppedBefore(13);
    Path snapshots = damaged.resolve("runs/adam/trajectory.unfinished");
    byte[] bytes = Files.readAllBytes(snapshots);
    bytes[bytes.length - 2] ^= 1;
    Files.write(snapshots, bytes);
    Path cut = stoppedBefore(12);
    Files.write(cut.resolve("runs/adam/trajectory.unfinished"), new byte[100]);
    Path gone = stoppedBefore(11);
    Files.delete(gone.resolve("runs/adam/trajectory.unfinished"));
    taken.set(0);

    for (Path path : List.of(damaged, cut, gone)) {
      finish(path);
      assertThat(files(path)).isEqualTo(expected);
    }

    assertThat(taken).hasValue(3 * STEPS);
  }

  @Test
  void anotherTrainingOfTheSameNameIsNotGoneOnWith() throws IOException {
    Path path = stoppedBefore(13);

    try (RunDirectory opened = RunDirectory.open(path);
        Engine engine = engine(opened)) {
      engine.train(
          problem(),
          PLAN,
          List.of(RunRequest.of("adam", Ingredient.of("descent", this::descent), 42)));
    }

    assertThat(files(path)).containsOnlyKeys("trajectory.npy", "snapshots.csv");
  }
}
