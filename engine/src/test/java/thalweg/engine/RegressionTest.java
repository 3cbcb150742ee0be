package thalweg.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import thalweg.api.data.DataSplit;
import thalweg.api.data.Dataset;
import thalweg.api.data.Examples;
import thalweg.api.data.Targets;
import thalweg.api.direction.LineRequest;
import thalweg.api.measure.Metric;
import thalweg.api.model.Model;
import thalweg.api.scene.FittedCurve;
import thalweg.api.scene.Landscape;
import thalweg.api.scene.Scene;
import thalweg.api.trajectory.Snapshot;
import thalweg.engine.fixtures.Descent;
import thalweg.engine.fixtures.EngineFixture;
import thalweg.engine.fixtures.RandomSubspace;
import thalweg.engine.key.Ingredient;
import thalweg.engine.runs.Runs;
import thalweg.engine.view.View;
import thalweg.engine.view.ViewRequest;
import thalweg.testkit.PolynomialNetwork;

/** A model that gives numbers is measured by squared errors and R². */
class RegressionTest extends EngineFixture {

  private static final int ROWS_OF_WAVE = 20;

  private static DataSplit wave() {
    float[] x = new float[ROWS_OF_WAVE];
    float[] y = new float[ROWS_OF_WAVE];
    for (int row = 0; row < ROWS_OF_WAVE; row++) {
      x[row] = 2f * row / (ROWS_OF_WAVE - 1) - 1;
      y[row] = (float) Math.sin(2 * x[row]);
    }
    return DataSplit.of(
        Examples.of(List.of(1), new float[][] {x}, Targets.values(new float[][] {y})));
  }

  private View view() throws IOException {
    Ingredient<Dataset> data = Ingredient.of("wave", () -> RegressionTest::wave);
    Ingredient<Model> model =
        Ingredient.of("polynomial", () -> signature -> new PolynomialNetwork(3));
    Runs runs =
        engine.train(engine.problem(data, model), PLAN, List.of(Descent.run("descent", 0.2)));
    return engine.view(
        engine.project(runs, RandomSubspace.withLine(3, new LineRequest("a", "b", 0, 1, 7))),
        ViewRequest.of(5));
  }

  /** 1 − residual sum of squares ÷ total sum of squares, where the loss is the mean square. */
  private static double explained(double loss) {
    Examples examples = wave().training();
    double mean = 0;
    for (int row = 0; row < ROWS_OF_WAVE; row++) {
      mean += examples.value(row, 0) / (double) ROWS_OF_WAVE;
    }
    double total = 0;
    for (int row = 0; row < ROWS_OF_WAVE; row++) {
      total += Math.pow(examples.value(row, 0) - mean, 2);
    }
    return 1 - loss * ROWS_OF_WAVE / total;
  }

  @Test
  void everySnapshotHasItsSquaredErrorAndWhatIsExplained() throws IOException {
    View view = view();

    for (int i = 0; i < SNAPSHOTS; i++) {
      Snapshot snapshot = view.paths().get(0).snapshot(i);
      assertThat(snapshot.measures().metrics())
          .containsExactly(Metric.MEAN_SQUARED_ERROR, Metric.R_SQUARED);
      assertThat(snapshot.measures().value(Metric.R_SQUARED))
          .isCloseTo(explained(snapshot.loss()), within(1e-9));
    }
    assertThat(view.paths().get(0).snapshot(SNAPSHOTS - 1).loss())
        .isLessThan(view.paths().get(0).snapshot(0).loss());
  }

  @Test
  void theLandscapeAndTheLineHaveBothMetrics() throws IOException {
    View view = view();

    Landscape landscape = view.landscape().orElseThrow();
    assertThat(landscape.metrics()).containsExactly(Metric.MEAN_SQUARED_ERROR, Metric.R_SQUARED);
    for (int row = 0; row < 5; row++) {
      for (int column = 0; column < 5; column++) {
        double loss = landscape.loss()[row][column];
        assertThat(landscape.values()[1][row][column])
            .isCloseTo(explained(loss), within(1e-6 * (1 + loss)));
      }
    }
    assertThat(view.profile().orElseThrow().metrics()).isEqualTo(landscape.metrics());
    assertThat(view.profile().orElseThrow().values()).hasDimensions(2, 7);
  }

  @Test
  void itsSceneHasAFittedCurveAndNoDecisionRegions() throws IOException {
    Scene scene = view().scene().build();

    assertThat(scene.fittedCurve()).isPresent().get().isInstanceOf(FittedCurve.class);
    assertThat(scene.decisionRegions()).isEmpty();
    assertThat(scene.metrics()).containsExactly(Metric.MEAN_SQUARED_ERROR, Metric.R_SQUARED);
  }
}
