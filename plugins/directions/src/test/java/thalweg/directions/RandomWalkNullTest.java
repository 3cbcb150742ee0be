package thalweg.directions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import thalweg.api.direction.Choice;
import thalweg.api.geometry.PersistentWalk;
import thalweg.api.geometry.Plane;
import thalweg.api.geometry.RandomWalk;
import thalweg.api.trajectory.Trajectory;
import thalweg.directions.PcaSettings.Anchor;

/** Simulated walks against the null of Antognini and Sohl-Dickstein 2018. */
class RandomWalkNullTest {

  private static final Offset<Double> PERCENT_AND_A_HALF = within(0.015);

  @Test
  void aPureRandomWalkShowsTheNull() {
    Plane plane = plane(SyntheticPaths.walk("adam", 3, 300, 5000, 0, 0));
    assertThat(plane.u().explained().orElseThrow()).isCloseTo(0.608, PERCENT_AND_A_HALF);
    assertThat(plane.v().explained().orElseThrow()).isCloseTo(0.152, PERCENT_AND_A_HALF);
    assertThat(plane.u().randomWalk().orElseThrow()).isCloseTo(0.6079, within(5e-5));
    assertThat(plane.v().randomWalk().orElseThrow()).isCloseTo(0.1520, within(5e-5));
  }

  @Test
  void theAnchorDoesNotChangeTheNull() {
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
  void momentumAndDriftShowMoreThanTheNull(
      double momentum, double drift, double first, double second) {
    Plane plane = plane(SyntheticPaths.walk("adam", 4, 300, 5000, momentum, drift));
    assertThat(plane.u().explained().orElseThrow()).isCloseTo(first, within(0.02));
    assertThat(plane.v().explained().orElseThrow()).isCloseTo(second, within(0.02));
  }

  @ParameterizedTest
  @CsvSource({"0.9, 0", "0.95, 0", "0.99, 0", "0, 0.05", "0, 0.1", "0, 0.2", "0.9, 0.1"})
  void momentumAndDriftShowWhatThePersistentWalkPredicts(double momentum, double drift) {
    Plane plane = plane(SyntheticPaths.walk("adam", 5, 300, 5000, momentum, drift));
    double[] predicted = PersistentWalk.explained(300, momentum, drift, 2);
    assertThat(plane.u().explained().orElseThrow()).isCloseTo(predicted[0], within(0.015));
    assertThat(plane.v().explained().orElseThrow()).isCloseTo(predicted[1], within(0.015));
  }

  @ParameterizedTest
  @CsvSource({"0.001, 0.55, 0.17", "0.01, 0.36, 0.21", "0.1, 0.066, 0.064"})
  void anOrnsteinUhlenbeckProcessShowsLessThanTheNull(double back, double first, double second) {
    Plane plane = plane(SyntheticPaths.ornsteinUhlenbeck(6, 300, 5000, back));
    assertThat(plane.u().explained().orElseThrow()).isCloseTo(first, withinPercentage(4));
    assertThat(plane.v().explained().orElseThrow()).isCloseTo(second, withinPercentage(4));
    assertThat(plane.u().randomWalk().orElseThrow()).isGreaterThan(first);
  }

  @Test
  void walksFromOneStartShowTheJointNull() {
    Trajectory[] walks = new Trajectory[3];
    for (int i = 0; i < 3; i++) {
      walks[i] = SyntheticPaths.walk("walk" + i, 10 + i, 100, 5000, 0, 0);
    }
    Plane plane = plane(walks);
    double first = RandomWalk.explainedJointly(3, 100, 1);
    double second = RandomWalk.explainedJointly(3, 100, 2);
    assertThat(plane.u().randomWalk()).hasValue(first);
    assertThat(plane.v().randomWalk()).hasValue(second);
    // The two largest eigenvalues are equal in the limit, so that only their sum is sharp.
    double shown = plane.u().explained().orElseThrow() + plane.v().explained().orElseThrow();
    assertThat(shown).isCloseTo(first + second, PERCENT_AND_A_HALF);
  }

  @Test
  void unequalLengthsUseTheirMeanAndSaySo() {
    Choice choice =
        choice(
            SyntheticPaths.walk("adam", 1, 20, 50, 0, 0),
            SyntheticPaths.walk("sgd", 2, 31, 50, 0, 0));
    assertThat(choice.plane().u().randomWalk()).hasValue(RandomWalk.explainedJointly(2, 26, 1));
    assertThat(choice.notes()).anyMatch(note -> note.contains("mean length, 26 snapshots"));
  }

  @Test
  void pathsFromDifferentStartsHaveNoNullAndSaySo() {
    Trajectory first = SyntheticPaths.walk("adam", 1, 20, 50, 0, 0);
    float[][] moved = SyntheticPaths.floats(SyntheticPaths.walk("sgd", 2, 20, 50, 0, 0));
    for (float[] snapshot : moved) {
      snapshot[0] += 1;
    }
    Choice choice = choice(first, Trajectory.of("sgd", moved));
    assertThat(choice.plane().u().randomWalk()).isEmpty();
    assertThat(choice.plane().u().explained()).isPresent();
    assertThat(choice.notes()).anyMatch(note -> note.contains("start at different points"));
  }

  private static Plane plane(Trajectory... paths) {
    return choice(paths).plane();
  }

  private static Choice choice(Trajectory... paths) {
    return new PcaDirectionStrategy(new PcaSettings("all", 0, 1, Anchor.LAST, 2))
        .choose(SyntheticPaths.paths(paths));
  }
}
