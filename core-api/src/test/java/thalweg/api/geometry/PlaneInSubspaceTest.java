package thalweg.api.geometry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import thalweg.api.plugin.PluginException;

class PlaneInSubspaceTest {

  private static final int COUNT = 300;
  private static final float[] ANCHOR = RandomVectors.gaussian(1, COUNT);

  private final Subspace subspace =
      Subspace.of(ANCHOR, "end of adam", RandomVectors.orthonormal(3, COUNT));

  @Test
  void aDirectionAloneIsTheOneThatWasGiven() {
    Direction explained =
        new Direction("PC1", subspace.directions().get(0).vector(), OptionalDouble.of(0.6));
    Subspace pca = Subspace.of(ANCHOR, "a", List.of(explained, subspace.directions().get(1)));
    Plane plane = pca.plane(new Frame(new double[2], new double[] {0, 1}, new double[] {1, 0}));
    assertThat(plane.v()).isSameAs(explained);
    assertThat(plane.u()).isSameAs(subspace.directions().get(1));
    assertThat(plane.anchor()).isSameAs(ANCHOR);
    assertThat(plane.anchorLabel()).isEqualTo("a");
  }

  @Test
  void combinedDirectionsAreNamedByTheirParts() {
    assertThat(label(0.6, 0, -0.8)).isEqualTo("0.60 d1 − 0.80 d3");
    assertThat(label(-0.6, 0.8, 0)).isEqualTo("−0.60 d1 + 0.80 d2");
    assertThat(label(0.004, 1, 0.005)).isEqualTo("1.00 d2 + 0.01 d3");
    assertThat(label(0, 0, -1)).isEqualTo("−1.00 d3");
    assertThat(label(0, 0, 2)).isEqualTo("2.00 d3");
    assertThat(label(3e-4, -2e-3, 1e-9)).isEqualTo("3.0e-04 d1 − 2.0e-03 d2");
  }

  @Test
  void combinedDirectionsAreTheSumsOfTheirParts() {
    double[] coordinates = {0.6, -2, 1.5};
    float[] vector = plane(coordinates).u().vector();
    for (int i = 0; i < COUNT; i++) {
      double sum = 0;
      for (int k = 0; k < 3; k++) {
        sum += coordinates[k] * subspace.directions().get(k).vector()[i];
      }
      assertThat(vector[i]).isEqualTo((float) sum);
    }
  }

  @Test
  void aPlaneBesideTheAnchorSaysSo() {
    Frame frame = new Frame(new double[] {0, 2, 0}, new double[] {1, 0, 0}, new double[] {0, 1, 0});
    Plane plane = subspace.plane(frame);
    assertThat(plane.anchorLabel()).isEqualTo("point beside the end of adam");
    assertThat(subspace.project(plane.anchor()).coordinates())
        .containsExactly(new double[] {0, 2, 0}, within(1e-6));
  }

  @Test
  void directionsOfLengthZeroAndParallelOnesAreRefusedInWords() {
    assertThatThrownBy(() -> plane(0, 0, 0))
        .isInstanceOf(PluginException.class)
        .hasMessage("Direction 0 d1 is zero, expected two directions that span a plane.");
    assertThatThrownBy(() -> plane(0, 5, 0))
        .isInstanceOf(PluginException.class)
        .hasMessage("Directions 5.00 d2 and d2 are parallel, expected two that span a plane.");
  }

  @Test
  void aFrameOfAnotherSubspaceIsRefused() {
    assertThatThrownBy(() -> subspace.plane(Frame.ofFirstTwo(4)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("A frame of 4 coordinates does not fit a subspace of 3 directions.");
  }

  @Test
  void aPlaneThatLeavesTheSubspaceIsRefusedInWords() {
    Direction outside = Direction.of("outside", RandomVectors.gaussian(5, COUNT));
    assertLeaves(ANCHOR, outside, "Direction outside leaves the subspace");
    assertLeaves(ANCHOR, outside, "through the end of adam along d1, d2, d3");
    float[] nearly = subspace.directions().get(1).vector().clone();
    for (int i = 0; i < COUNT; i++) {
      nearly[i] += 1e-3f * outside.vector()[i] / (float) Math.sqrt(COUNT);
    }
    assertLeaves(ANCHOR, Direction.of("nearly", nearly), "Direction nearly leaves the subspace");
  }

  @Test
  void aPlaneThroughAPointBesideTheSubspaceIsRefusedInWords() {
    assertLeaves(
        RandomVectors.gaussian(6, COUNT),
        subspace.directions().get(1),
        "The plane's anchor (beside) leaves the subspace");
  }

  @Test
  void aPlaneOfAnotherNumberOfParametersIsRefused() {
    Plane other =
        Plane.through(
            new float[2],
            "zero",
            Direction.of("x", new float[] {1, 0}),
            Direction.of("y", new float[] {0, 1}));
    assertThatThrownBy(() -> subspace.frameOf(other))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("A plane of 2 parameters does not fit a subspace of 300.");
  }

  @Test
  void anAnchorOfEqualValuesIsTheAnchor() {
    Plane copied =
        Plane.through(
            ANCHOR.clone(), "copy", subspace.directions().get(0), subspace.directions().get(2));
    Frame frame = subspace.frameOf(copied);
    assertThat(frame.origin()).containsExactly(0, 0, 0);
    assertThat(frame.u()).containsExactly(1, 0, 0);
    assertThat(frame.v()).containsExactly(0, 0, 1);
  }

  /** Inner products alone would be wrong by the slant of the directions. */
  @Test
  void theFrameIsExactThoughRoundedDirectionsAreALittleSlanted() {
    List<Direction> directions = new ArrayList<>(subspace.directions());
    float[] slanted = directions.get(1).vector().clone();
    for (int i = 0; i < COUNT; i++) {
      slanted[i] += 5e-5f * directions.get(0).vector()[i];
    }
    directions.set(1, Direction.of("slanted", slanted));
    Subspace rounded = Subspace.of(ANCHOR, "a", directions);
    Frame frame = new Frame(new double[3], new double[] {0, 3, 0}, new double[] {2, 0, 1});
    Frame found = rounded.frameOf(rounded.plane(frame));
    assertThat(found.u()).containsExactly(frame.u(), within(1e-6));
    assertThat(found.v()).containsExactly(frame.v(), within(1e-6));
  }

  private void assertLeaves(float[] anchor, Direction v, String message) {
    Plane plane = Plane.through(anchor, "beside", subspace.directions().get(0), v);
    assertThatThrownBy(() -> subspace.frameOf(plane))
        .isInstanceOf(PluginException.class)
        .hasMessageContaining(message)
        .hasMessageContaining("expected a plane inside it");
  }

  private String label(double... u) {
    return plane(u).u().label();
  }

  /** The plane of a combined direction and the second one. */
  private Plane plane(double... u) {
    return subspace.plane(new Frame(new double[3], u, new double[] {0, 1, 0}));
  }
}
