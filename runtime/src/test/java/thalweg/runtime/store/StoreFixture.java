package thalweg.runtime.store;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import thalweg.api.data.DataSplit;
import thalweg.api.data.Dataset;
import thalweg.api.data.Examples;
import thalweg.api.data.Targets;
import thalweg.api.direction.Choice;
import thalweg.api.direction.DirectionStrategy;
import thalweg.api.geometry.Direction;
import thalweg.api.geometry.Subspace;
import thalweg.api.model.Model;
import thalweg.api.optimizer.Optimizer;
import thalweg.engine.Engine;
import thalweg.engine.key.Ingredient;
import thalweg.engine.problem.Problem;
import thalweg.engine.runs.RunRequest;
import thalweg.engine.runs.Runs;
import thalweg.engine.runs.TrainingPlan;
import thalweg.engine.surface.LocalGridExecutor;
import thalweg.engine.work.Cancellation;
import thalweg.engine.work.Execution;
import thalweg.engine.work.ProgressListener;
import thalweg.engine.work.Workers;
import thalweg.testkit.PolynomialNetwork;

/** An engine that keeps what it computes in a directory: a polynomial through a wave. */
abstract class StoreFixture {

  /** Parameters of the polynomial. */
  static final int PARAMETERS = 5;

  /** Recorded points of each path. */
  static final int SNAPSHOTS = 4;

  private static final int ROWS = 20;

  @TempDir Path root;
  RunDirectory directory;
  Engine engine;

  @BeforeEach
  final void open() {
    directory = RunDirectory.open(root);
    engine = engine(directory);
  }

  @AfterEach
  final void close() {
    engine.close();
    directory.close();
  }

  static Engine engine(RunDirectory directory) {
    Execution execution =
        new Execution(new Workers(2), ProgressListener.NONE, Duration.ZERO, new Cancellation());
    DirectoryStore store = new DirectoryStore(directory, Formats.ofEngine(), new FinishedStages());
    return new Engine(execution, store, new LocalGridExecutor(execution.workers()));
  }

  private static DataSplit wave() {
    float[] x = new float[ROWS];
    float[] y = new float[ROWS];
    for (int row = 0; row < ROWS; row++) {
      x[row] = 2f * row / (ROWS - 1) - 1;
      y[row] = (float) Math.sin(2 * x[row]);
    }
    return DataSplit.of(
        Examples.of(List.of(1), new float[][] {x}, Targets.values(new float[][] {y})));
  }

  final Problem problem() throws IOException {
    Ingredient<Dataset> data = Ingredient.of("wave", () -> StoreFixture::wave);
    Ingredient<Model> model =
        Ingredient.of("polynomial", () -> signature -> new PolynomialNetwork(PARAMETERS - 1));
    return engine.problem(data, model);
  }

  /** Gradient descent. */
  final Optimizer descent() {
    return (parameters, gradient, context) -> {
      for (int i = 0; i < parameters.length; i++) {
        parameters[i] -= 0.2f * gradient[i];
      }
    };
  }

  final Runs runs(Ingredient<Optimizer> optimizer) throws IOException {
    return engine.train(
        problem(), TrainingPlan.of(6, SNAPSHOTS), List.of(RunRequest.of("adam", optimizer, 42)));
  }

  final Runs runs() throws IOException {
    return runs(Ingredient.of("descent", this::descent));
  }

  /** The first k axes about the last snapshot. */
  static Ingredient<DirectionStrategy> axes(int k) {
    return Ingredient.of(
        "axes " + k,
        () ->
            paths -> {
              List<Direction> directions = new ArrayList<>();
              for (int i = 0; i < k; i++) {
                float[] axis = new float[PARAMETERS];
                axis[i] = 1;
                directions.add(Direction.of("axis " + i, axis));
              }
              float[] anchor = paths.all().get(0).parameters(SNAPSHOTS - 1);
              return Choice.firstTwoOf(Subspace.of(anchor, "last snapshot", directions));
            });
  }
}
