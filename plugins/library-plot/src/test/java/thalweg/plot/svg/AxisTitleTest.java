package thalweg.plot.svg;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import thalweg.api.scene.Band;

class AxisTitleTest {

  @Test
  void saysWhatTheAxisExplainsBesideWalksInEverFewerWords() {
    AxisTitle title =
        new AxisTitle(
            "PC1",
            OptionalDouble.of(0.9),
            Optional.of(new Band(0.6, 0.573, 0.644)),
            Optional.of(new Band(0.8, 0.75, 0.84)));
    assertThat(title.text())
        .isEqualTo(
            "PC1 explains 90.0\u2009% (random walks 57.3–64.4\u2009%, persistent 75.0–84.0\u2009%)");
    assertThat(title.wordings())
        .containsExactly(
            title.text(),
            "PC1 explains 90.0\u2009% (persistent walks 75.0–84.0\u2009%)",
            "PC1 explains 90.0\u2009%",
            "PC1");
    assertThat(title.brief()).isEqualTo("PC1");
  }

  @Test
  void anAxisWithoutANullSaysNothingOfWalks() {
    AxisTitle title =
        new AxisTitle("PC1", OptionalDouble.of(0.9), Optional.empty(), Optional.empty());
    assertThat(title.wordings()).containsExactly("PC1 explains 90.0\u2009%", "PC1");
  }

  @Test
  void anAxisWithoutEvidenceHasItsLabelOnlyCutWhereItIsLong() {
    AxisTitle title =
        new AxisTitle("d".repeat(31), OptionalDouble.empty(), Optional.empty(), Optional.empty());
    assertThat(title.text()).isEqualTo("d".repeat(29) + "…").isEqualTo(title.brief());
  }
}
