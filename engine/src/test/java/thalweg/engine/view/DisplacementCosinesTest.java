package thalweg.engine.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import thalweg.api.trajectory.Trajectory;

class DisplacementCosinesTest {

  @Test
  void areThoseBetweenLastMinusFirst() {
    List<List<Double>> cosines =
        DisplacementCosines.of(
            List.of(
                Trajectory.of("a", new float[][] {{1, 1}, {9, 9}, {4, 1}}),
                Trajectory.of("b", new float[][] {{0, 0}, {1, 1}}),
                Trajectory.of("c", new float[][] {{2, 2}, {5, 5}, {2, 2}})));

    assertThat(cosines.get(0).get(0)).isEqualTo(1);
    assertThat(cosines.get(0).get(1)).isCloseTo(Math.sqrt(0.5), within(1e-12));
    assertThat(cosines.get(1).get(0)).isEqualTo(cosines.get(0).get(1));
    assertThat(cosines.get(2).get(0)).isNaN();
  }
}
