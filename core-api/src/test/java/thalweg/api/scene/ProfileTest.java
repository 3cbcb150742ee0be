package thalweg.api.scene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import thalweg.api.model.SoftmaxCrossEntropy;

class ProfileTest {

  private static final double[] ALPHA = {-0.5, 0, 0.25, 0.5, 1, 1.5};

  private static Profile of(double... losses) {
    double[][] values = {losses, new double[ALPHA.length]};
    return new Profile("here", "there", ALPHA, SoftmaxCrossEntropy.METRICS, values);
  }

  @Test
  void theBarrierIsTheLargestExcessOverTheLineBetweenTheEnds() {
    assertThat(of(9, 2, 4, 2.5, 1, 9).barrier()).isCloseTo(4 - 1.75, within(1e-12));
  }

  @Test
  void whatLiesOutsideTheEndsIsNoBarrier() {
    assertThat(of(100, 2, 1, 0.5, 0, 100).barrier()).isZero();
  }

  @Test
  void eachMetricHasValuesAndThereIsOneAtLeast() {
    assertThatThrownBy(
            () -> new Profile("a", "b", ALPHA, SoftmaxCrossEntropy.METRICS, new double[][] {ALPHA}))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("1 columns for 2 metrics, expected one for each, and at least one.");
    assertThatThrownBy(() -> new Profile("a", "b", ALPHA, List.of(), new double[0][]))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void roundingIsNoBarrier() {
    assertThat(of(0, 1, 0.75 + 1e-16, 0.5 + 1e-16, 0, 0).barrier()).isZero();
  }
}
