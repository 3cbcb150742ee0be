package thalweg.mlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import thalweg.api.data.Examples;

class RowPartsTest {

  private static final Case ONE = Case.of(List.of(), Activation.RELU, false);

  @Test
  void examplesThatFitAreOnePart() {
    Examples data = ONE.data(30);
    assertThat(RowParts.of(data, 30)).isEqualTo(new RowParts(List.of(data), 30, 30));
  }

  @Test
  void partsAreAsFewAndAsEqualAsTheLimitAllows() {
    RowParts parts = RowParts.of(ONE.data(31), 10);
    assertThat(parts.parts()).extracting(Examples::rows).containsExactly(7, 8, 8, 8);
    assertThat(parts.rows()).isEqualTo(31);
    assertThat(parts.largest()).isEqualTo(8);
  }

  @Test
  void partsHoldAllRowsInOrder() {
    Examples data = ONE.data(31);
    int row = 0;
    for (Examples part : RowParts.of(data, 10).parts()) {
      for (int i = 0; i < part.rows(); i++) {
        assertThat(part.input(i, 2)).isEqualTo(data.input(row++, 2));
      }
    }
    assertThat(row).isEqualTo(31);
  }
}
