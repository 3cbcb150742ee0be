package thalweg.engine.chance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Expected values from numpy.linalg.eigvalsh of the whole n × n matrix. */
class ExpectedPersistentWalkTest {

  @ParameterizedTest
  @CsvSource({
    "300, 0.9, 0, 66.19797654, 16.09301522",
    "300, 0.95, 0, 71.07275614, 15.97365008",
    "300, 0.99, 0, 87.7814452, 9.05871114",
    "300, 0, 0.05, 71.25153706, 11.0537469",
    "300, 0, 0.1, 84.08475197, 6.0795608",
    "300, 0, 0.2, 94.29527385, 2.17127171",
  })
  void sharesOfTheFirstTwoComponentsInPercent(
      int snapshots, double persistence, double drift, double first, double second) {
    double[] shares = ExpectedPersistentWalk.explained(snapshots, persistence, drift, 2);

    assertThat(100 * shares[0]).isCloseTo(first, within(0.02));
    assertThat(100 * shares[1]).isCloseTo(second, within(0.02));
  }

  @Test
  void withoutPersistenceAndDriftIsAPureRandomWalk() {
    double[] shares = ExpectedPersistentWalk.explained(50, 0, 0, 2);

    assertThat(shares[0]).isCloseTo(ExpectedRandomWalk.explained(50, 1), within(1e-4));
    assertThat(shares[1]).isCloseTo(ExpectedRandomWalk.explained(50, 2), within(1e-4));
  }

  @Test
  void twoSnapshotsLieOnALine() {
    assertThat(ExpectedPersistentWalk.explained(2, 0.5, 0.1, 2)[0]).isCloseTo(1, within(1e-6));
  }
}
