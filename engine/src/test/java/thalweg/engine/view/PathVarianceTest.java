package thalweg.engine.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import thalweg.api.geometry.Direction;
import thalweg.api.geometry.Plane;
import thalweg.api.random.RandomStream;
import thalweg.api.scene.PathDiagnostics.Shares;
import thalweg.api.scene.PathPoint;
import thalweg.api.scene.ProjectedPath;
import thalweg.api.scene.Run;
import thalweg.api.trajectory.Trajectory;

class PathVarianceTest {

  private static final int SNAPSHOTS = 12;

  private final RandomStream random = new RandomStream(5, "test");

  private float[] gaussian(int size, double scale, double shift) {
    float[] vector = new float[size];
    for (int i = 0; i < size; i++) {
      vector[i] = (float) (shift + scale * random.nextGaussian());
    }
    return vector;
  }

  private float[][] walk(int parameters) {
    float[][] path = new float[SNAPSHOTS][];
    path[0] = gaussian(parameters, 1, 3);
    for (int i = 1; i < SNAPSHOTS; i++) {
      path[i] = gaussian(parameters, 0.1, 0);
      for (int j = 0; j < parameters; j++) {
        path[i][j] += path[i - 1][j];
      }
    }
    return path;
  }

  private static ProjectedPath project(float[][] path, Plane plane) {
    Trajectory trajectory = Trajectory.of("adam", path);
    List<PathPoint> points =
        IntStream.range(0, path.length)
            .mapToObj(i -> new PathPoint(plane.project(path[i]), 0))
            .toList();
    return new ProjectedPath(Run.of("adam", "adam"), trajectory, points);
  }

  private static PathVariance measured(float[][] path, Plane plane) {
    return PathVariance.of(project(path, plane), plane);
  }

  private double persistence(float[][] path) {
    return measured(path, skewed(2)).steps().persistence();
  }

  @Test
  void persistenceIsHowMuchOfAStepTheNextOneRepeats() {
    assertThat(persistence(new float[][] {{0, 0}, {1, 0}, {2, 0}, {3, 0}})).isEqualTo(1);
    assertThat(persistence(new float[][] {{0, 0}, {1, 0}, {1, 5}, {7, 5}})).isEqualTo(0);
    assertThat(persistence(new float[][] {{0, 0}, {2, 0}, {0, 0}, {2, 0}})).isEqualTo(-1);
    assertThat(persistence(new float[][] {{0, 0}, {4, 0}, {6, 0}, {7, 0}}))
        .isCloseTo(0.5, within(1e-12));
  }

  @Test
  void withoutTwoStepsThereIsNoPersistence() {
    assertThat(persistence(new float[][] {{0, 0}, {1, 0}})).isNaN();
    assertThat(persistence(new float[][] {{0, 0}, {0, 0}, {1, 0}})).isNaN();
  }

  /** Two directions at a skew angle and of different lengths. */
  private Plane skewed(int parameters) {
    float[] u = gaussian(parameters, 2, 0);
    float[] v = gaussian(parameters, 0.5, 0);
    for (int i = 0; i < parameters; i++) {
      v[i] += 0.7f * u[i];
    }
    return Plane.through(
        gaussian(parameters, 1, -2), "somewhere", Direction.of("u", u), Direction.of("v", v));
  }

  private static double[] unit(double[] a) {
    double norm = 0;
    for (double value : a) {
      norm += value * value;
    }
    double length = Math.sqrt(norm);
    return Arrays.stream(a).map(value -> value / length).toArray();
  }

  private static double[] doubles(float[] a) {
    return IntStream.range(0, a.length).mapToDouble(i -> a[i]).toArray();
  }

  private static double dot(double[] a, double[] b) {
    return IntStream.range(0, a.length).mapToDouble(i -> a[i] * b[i]).sum();
  }

  /** Share of the variance about the mean along a unit vector, straight from its definition. */
  private static double share(float[][] path, int count, double[] axis) {
    int size = axis.length;
    double[] mean = new double[size];
    for (int i = 0; i < count; i++) {
      for (int j = 0; j < size; j++) {
        mean[j] += path[i][j] / (double) count;
      }
    }
    double along = 0;
    double total = 0;
    for (int i = 0; i < count; i++) {
      double[] d = new double[size];
      for (int j = 0; j < size; j++) {
        d[j] = path[i][j] - mean[j];
      }
      along += Math.pow(dot(d, axis), 2);
      total += dot(d, d);
    }
    return along / total;
  }

  @ParameterizedTest
  @ValueSource(ints = {3, 40, 20_000})
  void sharesOnASkewedPlaneAreThoseOfItsOrthonormalAxes(int parameters) {
    float[][] path = walk(parameters);
    Plane plane = skewed(parameters);
    double[] first = unit(doubles(plane.u().vector()));
    double[] v = doubles(plane.v().vector());
    double shear = dot(first, v);
    double[] second =
        unit(IntStream.range(0, v.length).mapToDouble(i -> v[i] - shear * first[i]).toArray());

    PathVariance variance = measured(path, plane);

    assertThat(variance.shares().first()).isCloseTo(share(path, SNAPSHOTS, first), within(1e-9));
    assertThat(variance.shares().second()).isCloseTo(share(path, SNAPSHOTS, second), within(1e-9));
    assertThat(variance.byPrefix()).hasSize(SNAPSHOTS);
    assertThat(variance.byPrefix().get(0)).isNaN();
    for (int count = 2; count <= SNAPSHOTS; count++) {
      assertThat(variance.byPrefix().get(count - 1))
          .isCloseTo(share(path, count, first) + share(path, count, second), within(1e-9));
    }
  }

  @Test
  void aPathInsideThePlaneIsExplainedWholly() {
    Plane plane = skewed(30);
    float[][] path = new float[SNAPSHOTS][30];
    for (float[] point : path) {
      plane.parametersAt(random.nextGaussian(), random.nextGaussian(), point);
    }

    Shares shares = measured(path, plane).shares();

    assertThat(shares.total()).isBetween(1 - 1e-6, 1.0);
    assertThat(shares.first()).isBetween(0.0, 1.0);
  }

  @Test
  void aPathThatDoesNotMoveHasNoSharesAtAll() {
    float[][] path = new float[SNAPSHOTS][];
    Arrays.fill(path, gaussian(1000, 1, 1e3));

    PathVariance variance = measured(path, skewed(1000));

    assertThat(variance.shares().total()).isNaN();
    assertThat(variance.byPrefix()).containsOnly(Double.NaN);
    assertThat(variance.lengthOverDisplacement()).isNaN();
  }

  @Test
  void aPathThatWaitsBeforeItMovesHasNoSharesUntilThen() {
    float[] start = gaussian(50, 1, 0.1);
    float[][] path = {start, start, start, gaussian(50, 1, 0)};

    List<Double> shares = measured(path, skewed(50)).byPrefix();

    assertThat(shares.subList(0, 3)).containsOnly(Double.NaN);
    assertThat(shares.get(3)).isBetween(0.0, 1.0);
  }

  @Test
  void aStraightPathIsAsLongAsItsDisplacementAndADetourLonger() {
    Plane plane =
        Plane.through(
            new float[2],
            "origin",
            Direction.of("u", new float[] {1, 0}),
            Direction.of("v", new float[] {0, 1}));

    assertThat(measured(new float[][] {{0, 0}, {1, 0}, {3, 0}}, plane).lengthOverDisplacement())
        .isEqualTo(1);
    assertThat(measured(new float[][] {{0, 0}, {0, 4}, {3, 4}}, plane).lengthOverDisplacement())
        .isEqualTo(7 / 5.0);
    assertThat(measured(new float[][] {{0, 0}, {0, 4}, {0, 0}}, plane).lengthOverDisplacement())
        .isEqualTo(Double.POSITIVE_INFINITY);
  }
}
