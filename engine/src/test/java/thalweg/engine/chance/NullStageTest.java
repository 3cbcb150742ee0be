package thalweg.engine.chance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import thalweg.api.direction.Choice;
import thalweg.api.direction.ChosenFrom;
import thalweg.api.direction.DirectionStrategy;
import thalweg.api.direction.Paths;
import thalweg.api.geometry.Direction;
import thalweg.api.geometry.Plane;
import thalweg.api.plugin.PluginException;
import thalweg.api.random.RandomStream;
import thalweg.api.scene.Band;
import thalweg.api.scene.NullShares;
import thalweg.api.trajectory.Trajectory;
import thalweg.engine.key.Ingredient;
import thalweg.engine.work.Execution;
import thalweg.engine.work.ProgressListener;

class NullStageTest {

  private static final long MANY = 100_000_000;

  private final Execution execution = Execution.local(ProgressListener.NONE);
  private final List<Trajectory> paths = new ArrayList<>();
  private final List<StepRecord> steps = new ArrayList<>();

  @AfterEach
  void close() {
    execution.workers().close();
  }

  private void add(String label, long seed, int snapshots) {
    double[][] walk = new SimulatedWalks(snapshots, 60).walk(seed, 0, 0, 1);
    steps.add(SimulatedWalks.measured(walk));
    float[][] floats = new float[snapshots][60];
    for (int i = 0; i < snapshots; i++) {
      for (int j = 0; j < 60; j++) {
        floats[i][j] = (float) walk[i][j];
      }
    }
    paths.add(Trajectory.of(label, floats));
  }

  private NullStage stage(ChosenFrom from, long dimensions, DirectionStrategy strategy) {
    Ingredient<DirectionStrategy> ingredient = Ingredient.of("strategy", () -> strategy);
    return new NullStage(ingredient, from, "key", paths, steps, dimensions, execution);
  }

  private static Choice unasked(Paths paths) {
    throw new IllegalStateException("nobody asks");
  }

  private Nulls components(long dimensions, double from, double to, String... labels)
      throws IOException {
    ChosenFrom chosen = new ChosenFrom.Components(List.of(labels), from, to);
    return stage(chosen, dimensions, NullStageTest::unasked).compute(null);
  }

  private static Band total(Nulls.OfLaw law) {
    return law.axes().map(NullShares::total).orElseThrow();
  }

  @Test
  void walksFromOneStartShowTheKnownJointShares() throws IOException {
    for (int i = 0; i < 3; i++) {
      add("walk" + i, i, 40);
    }
    double known =
        ExpectedRandomWalk.explainedJointly(3, 40, 1)
            + ExpectedRandomWalk.explainedJointly(3, 40, 2);

    Band joint = total(components(MANY, 0, 1, "walk0", "walk1", "walk2").random());

    // Measured lengths are not all alike.
    assertThat(joint.mean()).isCloseTo(known, within(0.02));
  }

  @Test
  void pathsBesideTheFittedOneShowLittleOfThemselves() throws IOException {
    add("adam", 1, 30);
    add("sgd", 2, 30);

    Nulls nulls = components(1000, 0, 1, "adam");

    assertThat(nulls.random().paths().get(0).orElseThrow().total().high())
        .isCloseTo(total(nulls.random()).high(), within(1e-6));
    assertThat(nulls.random().paths().get(1).orElseThrow().total().high()).isLessThan(0.1);
  }

  @Test
  void aWindowIsAsDenseAsAPathOfItsOwn() throws IOException {
    add("adam", 1, 400);
    double known = ExpectedRandomWalk.explained(40, 1) + ExpectedRandomWalk.explained(40, 2);

    Nulls window = components(MANY, 0.5, 0.5 + 39 / 399.0, "adam");

    assertThat(total(window.random()).mean()).isCloseTo(known, within(0.03));
    assertThat(window.random().paths().get(0).orElseThrow().total().mean()).isLessThan(0.5);
  }

  @Test
  void aPlaneOfChanceShowsTwoOfAllDimensions() throws IOException {
    add("adam", 1, 30);
    for (int dimensions : new int[] {3, 50, 303}) {
      NullStage stage = stage(new ChosenFrom.Chance(), dimensions, NullStageTest::unasked);
      Nulls nulls = stage.compute(null);
      NullShares shares = nulls.random().paths().get(0).orElseThrow();

      assertThat(nulls.random().axes()).isEmpty();
      assertThat(shares.total().mean()).isCloseTo(2.0 / dimensions, within(0.4 / dimensions));
      assertThat(shares.total().low()).isLessThan(2.0 / dimensions);
      assertThat(shares.total().high()).isGreaterThan(2.0 / dimensions);
    }
  }

  /** From the first to the last snapshot, and a direction of its own. */
  private static Choice ends(Paths paths, boolean random) {
    Trajectory path = paths.all().get(0);
    float[] last = path.parameters(path.size() - 1);
    float[] u = last.clone();
    float[] v = path.parameters(path.size() / 2);
    RandomStream stream = new RandomStream(5, "strategy");
    for (int i = 0; i < u.length; i++) {
      u[i] -= path.parameters(0)[i];
      v[i] = random ? (float) stream.nextGaussian() : v[i] - path.parameters(0)[i];
    }
    return Choice.of(Plane.through(last, "end", Direction.of("u", u), Direction.of("v", v)));
  }

  @Test
  void anyOtherFunctionOfThePathsIsPutThroughItsStrategy() throws IOException {
    add("adam", 1, 100);
    NullStage middle = stage(new ChosenFrom.Curves(), 5000, paths -> ends(paths, false));
    NullStage aside = stage(new ChosenFrom.Curves(), 5000, paths -> ends(paths, true));

    NullShares shares = middle.compute(null).random().paths().get(0).orElseThrow();
    NullShares random = aside.compute(null).random().paths().get(0).orElseThrow();

    // Less than the plane that is best, and more than half of it.
    assertThat(shares.total().mean()).isBetween(0.6, 0.75);
    assertThat(random.first()).isEqualTo(shares.first());
    assertThat(random.second().mean()).isLessThan(0.01);
  }

  @Test
  void aStrategyThatRefusesWalksHasNoNull() throws IOException {
    add("adam", 1, 10);
    NullStage stage =
        stage(
            new ChosenFrom.Curves(),
            60,
            paths -> {
              throw new PluginException("not these");
            });

    assertThat(stage.compute(null)).isEqualTo(Nulls.none(1));
  }

  @Test
  void pathsThatDoNotMoveOrAreNoNumbersHaveNoNull() {
    add("adam", 1, 10);
    assertThat(stage(new ChosenFrom.Chance(), 60, NullStageTest::unasked).applies()).isTrue();
    assertThat(stage(new ChosenFrom.Other(), 60, NullStageTest::unasked).applies()).isFalse();
    steps.set(0, new StepRecord(new double[9], new double[9]));
    assertThat(stage(new ChosenFrom.Chance(), 60, NullStageTest::unasked).applies()).isFalse();
    steps.set(0, new StepRecord(new double[] {1, Double.NaN}, new double[2]));
    assertThat(stage(new ChosenFrom.Chance(), 60, NullStageTest::unasked).applies()).isFalse();
  }

  @Test
  void aPathThatNeverMovesLeavesOthersTheirNull() throws IOException {
    add("adam", 1, 10);
    paths.add(Trajectory.of("still", new float[10][60]));
    steps.add(new StepRecord(new double[9], new double[9]));

    Nulls nulls = components(60, 0, 1, "adam", "still");

    assertThat(nulls.random().paths().get(0)).isPresent();
    assertThat(nulls.random().paths().get(1)).isEmpty();
    assertThat(nulls.persistent().paths().get(1)).isEmpty();
  }

  @Test
  void theSameNullIsFoundAgain() throws IOException {
    add("adam", 1, 30);

    assertThat(components(60, 0, 1, "adam")).isEqualTo(components(60, 0, 1, "adam"));
  }
}
