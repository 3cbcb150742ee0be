package thalweg.api.geometry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SubspaceTest {

  /** More than two of the blocks in which projection works, and not a multiple of them. */
  private static final int COUNT = 9001;

  private static final float[] ANCHOR = RandomVectors.gaussian(1, COUNT);

  @ParameterizedTest
  @ValueSource(ints = {2, 3, 7, 16})
  void projectionIsByLeastSquares(int dimensions) {
    List<Direction> directions = RandomVectors.orthonormal(dimensions, COUNT);
    Subspace subspace = Subspace.of(ANCHOR, "anchor", directions);
    LeastSquares definition = new LeastSquares(directions);
    for (int seed = 2; seed < 6; seed++) {
      float[] point = RandomVectors.gaussian(seed, COUNT);
      SubspacePoint found = subspace.project(point);
      SubspacePoint expected = definition.project(point, ANCHOR);
      assertThat(found.coordinates()).containsExactly(expected.coordinates(), within(1e-11));
      assertThat(found.residual()).isCloseTo(expected.residual(), Percentage.withPercentage(1e-11));
      assertThat(found.distance()).isCloseTo(expected.distance(), Percentage.withPercentage(1e-11));
      assertThat(found.coordinate(1)).isEqualTo(found.coordinates()[1]);
    }
  }

  @Test
  void theResidualClosesPythagoras() {
    Subspace subspace = subspace(5);
    SubspacePoint at = subspace.project(RandomVectors.gaussian(2, COUNT));
    double inside = RandomVectors.dot(at.coordinates(), at.coordinates());
    assertThat(at.residual() * at.residual() + inside)
        .isCloseTo(at.distance() * at.distance(), Percentage.withPercentage(1e-5));
  }

  @Test
  void pointsVeryNearTheSubspaceKeepTheirSmallResidual() {
    Subspace axes =
        Subspace.of(new float[4], "zero", List.of(axis("x", 0), axis("y", 1), axis("z", 2)));
    SubspacePoint at = axes.project(new float[] {1000, -1000, 500, 1e-4f});
    assertThat(at.residual()).isCloseTo(1e-4, within(1e-11));
    assertThat(at.coordinates()).containsExactly(1000, -1000, 500);
  }

  @Test
  void theAnchorLiesAtTheOrigin() {
    SubspacePoint at = subspace(3).project(ANCHOR);
    assertThat(at.coordinates()).containsExactly(0, 0, 0);
    assertThat(at.residual()).isZero();
    assertThat(at.distance()).isZero();
  }

  @Test
  void aSubspaceKnowsWhatItWasMadeOf() {
    List<Direction> directions = RandomVectors.orthonormal(4, COUNT);
    Subspace subspace = Subspace.of(ANCHOR, "last snapshot of adam", directions);
    assertThat(subspace.dimensions()).isEqualTo(4);
    assertThat(subspace.parameterCount()).isEqualTo(COUNT);
    assertThat(subspace.anchor()).isSameAs(ANCHOR);
    assertThat(subspace.anchorLabel()).isEqualTo("last snapshot of adam");
    assertThat(subspace.directions()).isEqualTo(directions);
  }

  @Test
  void oneDirectionAndMoreThanSixteenAreRefused() {
    for (int dimensions : new int[] {0, 1, 17}) {
      List<Direction> directions = RandomVectors.orthonormal(dimensions, COUNT);
      assertRefused(
          ANCHOR,
          directions,
          "A subspace of %d directions, expected 2 to 16.".formatted(dimensions));
    }
    assertThat(subspace(16).dimensions()).isEqualTo(16);
  }

  @Test
  void directionsOfAnotherLengthThanTheAnchorAreRefused() {
    assertRefused(
        new float[5],
        List.of(axis("x", 0), axis("y", 1)),
        "A direction of 4 values does not fit an anchor of 5.");
  }

  @Test
  void directionsThatAreNotOrthonormalAreRefusedByName() {
    Direction slanted = Direction.of("slanted", new float[] {0.6f, 0.8f, 0, 0});
    Direction twice = Direction.of("twice", new float[] {0, 0, 2, 0});
    Direction broken = Direction.of("broken", new float[] {0, Float.NaN, 0, 0});
    String start = "The directions of a subspace are not orthonormal: the inner product of ";
    float[] zero = new float[4];
    assertRefused(
        zero,
        List.of(axis("x", 0), axis("z", 2), slanted),
        start + "x and slanted is 0.6000000238418579, expected 0.");
    assertRefused(
        zero, List.of(axis("x", 0), twice), start + "twice and twice is 4.0, expected 1.");
    assertRefused(zero, List.of(axis("x", 0), broken), start + "x and broken is NaN, expected 0.");
  }

  @Test
  void roundingToFloatsIsForgivenAndSoIsTheSlantItLeaves() {
    List<Direction> directions = new ArrayList<>(RandomVectors.orthonormal(3, COUNT));
    float[] slanted = directions.get(1).vector().clone();
    for (int i = 0; i < COUNT; i++) {
      slanted[i] += 5e-5f * directions.get(0).vector()[i];
    }
    directions.set(1, Direction.of("slanted", slanted));
    Subspace subspace = Subspace.of(ANCHOR, "anchor", directions);
    float[] point = RandomVectors.gaussian(9, COUNT);
    assertThat(subspace.project(point).coordinates())
        .containsExactly(
            new LeastSquares(directions).project(point, ANCHOR).coordinates(), within(1e-11));
  }

  @Test
  void anOrthonormalPlaneIsItsOwnSubspace() {
    List<Direction> directions = RandomVectors.orthonormal(2, COUNT);
    Plane plane = Plane.through(ANCHOR, "anchor", directions.get(0), directions.get(1));
    Subspace spanned = Subspace.spannedBy(plane);
    assertThat(spanned.directions()).isEqualTo(directions);
    assertThat(spanned.anchor()).isSameAs(ANCHOR);
    assertThat(spanned.anchorLabel()).isEqualTo("anchor");
  }

  @Test
  void anObliquePlaneSpansItsFirstDirectionAndWhatIsOrthogonalToIt() {
    float[] u = RandomVectors.gaussian(2, COUNT);
    float[] v = RandomVectors.gaussian(3, COUNT);
    for (int i = 0; i < COUNT; i++) {
      v[i] += 3 * u[i];
    }
    Subspace spanned =
        Subspace.spannedBy(
            Plane.through(ANCHOR, "anchor", Direction.of("u", u), Direction.of("v", v)));
    float[] first = spanned.directions().get(0).vector();
    float[] second = spanned.directions().get(1).vector();
    assertThat(Vectors.dot(first, u)).isCloseTo(Vectors.norm(u), within(1e-4));
    assertThat(Vectors.dot(first, second)).isCloseTo(0, within(1e-7));
    assertThat(Vectors.norm(second)).isCloseTo(1, within(1e-7));
    assertThat(Vectors.dot(second, v)).isPositive();
    assertThat(spanned.directions())
        .extracting(Direction::label)
        .containsExactly("u", "v, orthogonal part");
  }

  private static Subspace subspace(int dimensions) {
    return Subspace.of(ANCHOR, "anchor", RandomVectors.orthonormal(dimensions, COUNT));
  }

  private static Direction axis(String label, int axis) {
    float[] unit = new float[4];
    unit[axis] = 1;
    return Direction.of(label, unit);
  }

  private static void assertRefused(float[] anchor, List<Direction> directions, String message) {
    assertThatThrownBy(() -> Subspace.of(anchor, "anchor", directions))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(message);
  }
}
