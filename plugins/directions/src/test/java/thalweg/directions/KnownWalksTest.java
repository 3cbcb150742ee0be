package thalweg.directions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import thalweg.api.geometry.Plane;
import thalweg.api.trajectory.Trajectory;
import thalweg.directions.PcaSettings.Anchor;

/** Simulated walks against what Antognini and Sohl-Dickstein 2018 derive of them. */
class KnownWalksTest {

  private static final Offset<Double> PERCENT_AND_A_HALF = within(0.015);

  @Test
  void aPureRandomWalkShowsThreeQuartersInTwoComponents() {
    Plane plane = plane(SyntheticPaths.walk("adam", 3, 300, 5000, 0, 0));
    assertThat(plane.u().explained().orElseThrow()).isCloseTo(0.608, PERCENT_AND_A_HALF);
    assertThat(plane.v().explained().orElseThrow()).isCloseTo(0.152, PERCENT_AND_A_HALF);
  }

  @Test
  void theAnchorDoesNotChangeWhatIsShown() {
    Trajectory walk = SyntheticPaths.walk("adam", 3, 300, 2000, 0, 0);
    Plane plane =
        new PcaDirectionStrategy(new PcaSettings("all", 0, 1, Anchor.MEAN, 2))
            .choose(SyntheticPaths.paths(walk))
            .plane();
    assertThat(plane.u().explained()).isEqualTo(plane(walk).u().explained());
  }

  @ParameterizedTest
  @CsvSource({
    "0.9, 0, 0.662, 0.161", "0.95, 0, 0.711, 0.161", "0.99, 0, 0.878, 0.091",
    "0, 0.05, 0.717, 0.109", "0, 0.1, 0.84, 0.063", "0, 0.2, 0.94, 0.022"
  })
  void momentumAndDriftShowMore(double momentum, double drift, double first, double second) {
    Plane plane = plane(SyntheticPaths.walk("adam", 4, 300, 5000, momentum, drift));
    assertThat(plane.u().explained().orElseThrow()).isCloseTo(first, within(0.02));
    assertThat(plane.v().explained().orElseThrow()).isCloseTo(second, within(0.02));
  }

  @ParameterizedTest
  @CsvSource({"0.001, 0.55, 0.17", "0.01, 0.36, 0.21", "0.1, 0.066, 0.064"})
  void anOrnsteinUhlenbeckProcessShowsLess(double back, double first, double second) {
    Plane plane = plane(SyntheticPaths.ornsteinUhlenbeck(6, 300, 5000, back));
    assertThat(plane.u().explained().orElseThrow()).isCloseTo(first, withinPercentage(4));
    assertThat(plane.v().explained().orElseThrow()).isCloseTo(second, withinPercentage(4));
  }

  private static Plane plane(Trajectory path) {
    return new PcaDirectionStrategy(new PcaSettings("all", 0, 1, Anchor.LAST, 2))
        .choose(SyntheticPaths.paths(path))
        .plane();
  }
}
