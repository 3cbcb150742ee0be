package thalweg.api.geometry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Coordinates on a plane from those in its subspace are those of the plane itself. */
class FrameTest {

  private static final int COUNT = 9001;
  private static final float[] ANCHOR = RandomVectors.gaussian(1, COUNT);

  @Test
  void onAnOrthonormalPlaneTheyAreTheSameToTheLastBit() {
    List<Direction> directions = RandomVectors.orthonormal(2, COUNT);
    Plane plane = Plane.through(ANCHOR, "anchor", directions.get(0), directions.get(1));
    Subspace subspace = Subspace.spannedBy(plane);
    Frame frame = subspace.frameOf(plane);
    for (int seed = 2; seed < 20; seed++) {
      float[] point = RandomVectors.gaussian(seed, COUNT);
      assertThat(frame.coordinates(subspace.project(point))).isEqualTo(plane.project(point));
    }
    assertThat(frame.coordinates(subspace.project(ANCHOR))).isEqualTo(plane.project(ANCHOR));
  }

  @Test
  void onTheFirstTwoOfManyDirectionsTheyAreTheSameWithinRounding() {
    Subspace subspace = subspace(16);
    Frame frame = Frame.ofFirstTwo(16);
    assertAgree(subspace.plane(frame), subspace, frame, 1e-5);
  }

  @ParameterizedTest
  @ValueSource(doubles = {-0.9, 0.1, 0.7, 5})
  void onAnObliquePlaneTheyAgree(double along) {
    float[] u = RandomVectors.gaussian(30, COUNT);
    float[] v = RandomVectors.gaussian(31, COUNT);
    for (int i = 0; i < COUNT; i++) {
      u[i] /= 100;
      v[i] = (float) (v[i] / 100 + along * u[i]);
    }
    Plane plane = Plane.through(ANCHOR, "anchor", Direction.of("u", u), Direction.of("v", v));
    Subspace subspace = Subspace.spannedBy(plane);
    assertAgree(plane, subspace, subspace.frameOf(plane), 1e-5);
  }

  @ParameterizedTest
  @ValueSource(ints = {3, 4, 5, 8, 16})
  void onATurnedPlaneTheyAgree(int dimensions) {
    Subspace subspace = subspace(dimensions);
    Frame frame = turned(dimensions);
    assertAgree(subspace.plane(frame), subspace, frame, 1e-5);
  }

  @Test
  void pointsOfATurnedPlaneComeBackToTheirCoordinatesWithoutResidual() {
    Subspace subspace = subspace(6);
    Frame frame = turned(6);
    Plane plane = subspace.plane(frame);
    float[] point = new float[COUNT];
    plane.parametersAt(1.5, -2.5, point);
    Coordinates at = frame.coordinates(subspace.project(point));
    assertThat(at.x()).isCloseTo(1.5, within(1e-5));
    assertThat(at.y()).isCloseTo(-2.5, within(1e-5));
    assertThat(at.residual()).isLessThan(1e-4);
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 3, 16})
  void theFrameOfThePlaneOfAFrameIsThatFrame(int dimensions) {
    Subspace subspace = subspace(dimensions);
    Frame frame = turned(dimensions);
    Frame found = subspace.frameOf(subspace.plane(frame));
    assertThat(found.origin()).containsExactly(frame.origin(), within(1e-5));
    assertThat(found.u()).containsExactly(frame.u(), within(1e-6));
    assertThat(found.v()).containsExactly(frame.v(), within(1e-6));
  }

  @Test
  void byHandTheResidualJoinsWhatLiesBesideThePlaneAndBesideTheSubspace() {
    Frame frame = new Frame(new double[] {1, 0, 0}, new double[] {2, 0, 0}, new double[] {0, 1, 0});
    Coordinates at = frame.coordinates(new SubspacePoint(new double[] {5, 7, 3}, 4, 100));
    assertThat(at.x()).isEqualTo(2);
    assertThat(at.y()).isEqualTo(7);
    assertThat(at.residual()).isEqualTo(5);
    assertThat(at.distance()).isCloseTo(Math.sqrt(16 + 49 + 9 + 16), within(1e-12));
  }

  @Test
  void aboutTheAnchorTheDistanceIsThatOfTheSubspace() {
    Coordinates at =
        Frame.ofFirstTwo(3).coordinates(new SubspacePoint(new double[] {5, 7, 3}, 4, 100));
    assertThat(at).isEqualTo(new Coordinates(5, 7, 5, 100));
  }

  @Test
  void coordinatesOfDifferentLengthAreRefused() {
    assertThatThrownBy(() -> new Frame(new double[3], new double[2], new double[3]))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("A frame of 3, 2 and 3 coordinates: expected three of one length.");
  }

  /** Numbers along each axis in units of the distance, and distances as shares. */
  private static void assertAgree(Plane plane, Subspace subspace, Frame frame, double relative) {
    for (int seed = 40; seed < 45; seed++) {
      float[] point = RandomVectors.gaussian(seed, COUNT);
      Coordinates expected = plane.project(point);
      Coordinates found = frame.coordinates(subspace.project(point));
      double close = relative * Math.hypot(expected.x(), expected.y());
      assertThat(found.x()).isCloseTo(expected.x(), within(close));
      assertThat(found.y()).isCloseTo(expected.y(), within(close));
      assertThat(found.residual())
          .isCloseTo(expected.residual(), within(relative * expected.residual()));
      assertThat(found.distance())
          .isCloseTo(expected.distance(), within(relative * expected.distance()));
    }
  }

  /** A frame whose origin is beside the anchor and whose directions are neither unit nor square. */
  private static Frame turned(int dimensions) {
    return new Frame(
        RandomVectors.doubles(7, dimensions),
        RandomVectors.doubles(8, dimensions),
        RandomVectors.doubles(9, dimensions));
  }

  private static Subspace subspace(int dimensions) {
    return Subspace.of(ANCHOR, "anchor", RandomVectors.orthonormal(dimensions, COUNT));
  }
}
