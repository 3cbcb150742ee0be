package thalweg.runtime.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import thalweg.api.geometry.Coordinates;
import thalweg.api.measure.Measures;
import thalweg.api.measure.Metric;
import thalweg.api.scene.PathPoint;
import thalweg.api.trajectory.Snapshot;
import thalweg.api.trajectory.Trajectory;

class HistoryFileTest {

  private static final List<PathPoint> POINTS =
      List.of(
          new PathPoint(new Coordinates(1, 2, 3, 6), 0.25),
          new PathPoint(new Coordinates(-1e-9, 0, 0, 0), Double.POSITIVE_INFINITY),
          new PathPoint(new Coordinates(0, 0, 0, 0), Double.NaN));

  private static Trajectory path(List<Metric> metrics, double[]... values) {
    return Trajectory.of(
        "adam",
        new float[3][1],
        List.of(
            new Snapshot(0, 0, 0, Measures.of(metrics, values[0])),
            new Snapshot(1, 4 / 3.0, 4, Measures.of(metrics, values[1])),
            new Snapshot(2, 2, 6, Measures.of(metrics, values[2]))));
  }

  private static String written(Trajectory path) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    HistoryFile.write(bytes, path, POINTS);
    return bytes.toString(StandardCharsets.UTF_8);
  }

  @Test
  void theProjectionStandsBesideWhatTrainingRecorded() throws IOException {
    Trajectory path =
        path(
            List.of(Metric.CROSS_ENTROPY, Metric.ACCURACY),
            new double[] {1.0986122886681098, 1 / 3.0},
            new double[] {1e-300, 1},
            new double[] {123456789.123, 0});

    assertThat(written(path))
        .isEqualTo(
            """
            snapshot,epoch,step,loss,accuracy,x,y,plane_loss,residual,residual_fraction
            0,0,0,1.0986122886681098,0.3333333333333333,1.0,2.0,0.25,3.0,0.5
            1,1.3333333333333333,4,1.0E-300,1.0,-1.0E-9,0.0,Infinity,0.0,NaN
            2,2,6,1.23456789123E8,0.0,0.0,0.0,NaN,0.0,NaN
            """);
  }

  @Test
  void everyMetricHasAColumnOfItsName() throws IOException {
    Trajectory path =
        path(
            List.of(Metric.MEAN_SQUARED_ERROR, Metric.R_SQUARED),
            new double[] {4, -1},
            new double[] {2, 0},
            new double[] {1, 0.5});

    assertThat(written(path).lines().limit(2))
        .containsExactly(
            "snapshot,epoch,step,loss,r2,x,y,plane_loss,residual,residual_fraction",
            "0,0,0,4.0,-1.0,1.0,2.0,0.25,3.0,0.5");
  }
}
