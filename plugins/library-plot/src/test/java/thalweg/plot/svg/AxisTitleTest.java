package thalweg.plot.svg;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class AxisTitleTest {

  @Test
  void saysWhatTheAxisExplainsBesideARandomWalk() {
    AxisTitle title = new AxisTitle("PC1", OptionalDouble.of(0.9), OptionalDouble.of(0.616));
    assertThat(title.text()).isEqualTo("PC1 explains 90.0\u2009% (random walk: 61.6\u2009%)");
    assertThat(title.brief()).isEqualTo("PC1");
  }

  @Test
  void anAxisWithoutEvidenceHasItsLabelOnlyCutWhereItIsLong() {
    AxisTitle title =
        new AxisTitle("d".repeat(31), OptionalDouble.empty(), OptionalDouble.of(0.616));
    assertThat(title.text()).isEqualTo("d".repeat(29) + "…").isEqualTo(title.brief());
  }
}
