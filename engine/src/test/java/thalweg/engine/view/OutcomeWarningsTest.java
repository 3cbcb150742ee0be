package thalweg.engine.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import thalweg.api.geometry.Coordinates;
import thalweg.api.measure.Measures;
import thalweg.api.measure.Metric;
import thalweg.api.scene.Guessing;
import thalweg.api.scene.Landscape;
import thalweg.api.scene.PathPoint;
import thalweg.api.scene.ProjectedPath;
import thalweg.api.scene.Run;
import thalweg.api.trajectory.Snapshot;
import thalweg.api.trajectory.Trajectory;

class OutcomeWarningsTest {

  private static final double[] AXIS = {0, 1, 2};
  private static final Guessing GUESSING = new Guessing(Math.log(3), Metric.ACCURACY, 1 / 3.0);

  private static ProjectedPath ending(String label, double loss, double accuracy) {
    Measures end = Measures.of(List.of(Metric.CROSS_ENTROPY, Metric.ACCURACY), loss, accuracy);
    Trajectory path = Trajectory.of(label, new float[1][1], List.of(new Snapshot(0, 0, 0, end)));
    PathPoint point = new PathPoint(new Coordinates(0, 0, 0, 0), loss);
    return new ProjectedPath(Run.of(label, "adam"), path, List.of(point));
  }

  private static List<String> of(double[][] losses, ProjectedPath... paths) {
    Landscape grid =
        new Landscape(AXIS, AXIS, List.of(Metric.CROSS_ENTROPY), new double[][][] {losses});
    return new OutcomeWarnings(Optional.of(grid), Optional.of(GUESSING)).of(List.of(paths));
  }

  @Test
  void aLowestCellOnTheEdgeIsWarnedOf() {
    double[][] bowl = {{3, 2, 3}, {2, 1, 2}, {3, 2, 3}};
    double[][] slope = {{3, 2, 1}, {3, 2, 1}, {3, 2, 0.5}};

    assertThat(of(bowl, ending("adam", 0.1, 1))).isEmpty();
    assertThat(of(slope, ending("adam", 0.1, 1)))
        .singleElement()
        .asString()
        .startsWith("The lowest cell of the grid (loss 0.5000) lies on its edge");
  }

  @Test
  void itIsSaidHowManyTrainingsAreStuckAtTheLossOfGuessing() {
    double[][] bowl = {{3, 2, 3}, {2, 1, 2}, {3, 2, 3}};

    assertThat(of(bowl, ending("a", 1.099, 1 / 3.0), ending("b", 0.3, 0.9), ending("c", 1.09, 0.5)))
        .singleElement()
        .asString()
        .startsWith("1 of 3 trainings (a) is stuck at the loss of guessing, 1.099: the final loss");
    assertThat(of(bowl, ending("a", 1.099, 1 / 3.0)))
        .singleElement()
        .asString()
        .startsWith("a is stuck at the loss of guessing");
  }
}
