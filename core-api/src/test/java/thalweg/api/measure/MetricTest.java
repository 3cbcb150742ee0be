package thalweg.api.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MetricTest {

  @Test
  void lossesAreBetterWhenLowerAndNeverNegative() {
    for (Metric loss : new Metric[] {Metric.CROSS_ENTROPY, Metric.MEAN_SQUARED_ERROR}) {
      assertThat(loss.name()).isEqualTo("loss");
      assertThat(loss.goal()).isEqualTo(Metric.Goal.LOWER);
      assertThat(loss.min()).isZero();
      assertThat(loss.max()).isInfinite();
      assertThat(loss.isShare()).isFalse();
    }
  }

  @Test
  void onlyPureNumbersFromZeroToOneAreShares() {
    assertThat(Metric.ACCURACY.isShare()).isTrue();
    assertThat(Metric.R_SQUARED.isShare()).isFalse();
    assertThat(metric("length", "m", 0, 1).isShare()).isFalse();
    assertThat(metric("kappa", "", -1, 1).isShare()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"r2", "top_5", "f"})
  void namesFitIntoColumnsOfFiles(String name) {
    assertThat(metric(name, "", 0, 1).name()).isEqualTo(name);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "R2", "2r", "_x", "mean error", "r²", "a,b"})
  void namesThatDoNotFitAreRefused(String name) {
    assertThatThrownBy(() -> metric(name, "", 0, 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("'" + name + "'")
        .hasMessageContaining("expected lower-case letters");
  }

  @ParameterizedTest
  @CsvSource({"1, 1", "1, 0", "NaN, 1", "0, NaN"})
  void emptyRangesAreRefused(double min, double max) {
    assertThatThrownBy(() -> metric("f", "", min, max))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "The range of f is from %s to %s, expected the first number to be smaller."
                .formatted(min, max));
  }

  private static Metric metric(String name, String unit, double min, double max) {
    return new Metric(name, name, unit, Metric.Goal.HIGHER, min, max);
  }

  @Test
  void aNameThatFilesHaveAsAColumnAlreadyIsRefused() {
    for (String taken : List.of("x", "y", "epoch", "residual", "plane_loss", "alpha")) {
      assertThatThrownBy(() -> new Metric(taken, taken, "", Metric.Goal.LOWER, 0, 1))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("'" + taken + "'");
    }
  }
}
