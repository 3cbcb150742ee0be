package {{package}};

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import thalweg.api.data.DatasetFactory;
import thalweg.api.data.Examples;
import thalweg.testkit.DatasetContract;

class {{class}}Test extends DatasetContract<{{class}}.Settings> {

  @Override
  protected DatasetFactory<{{class}}.Settings> factory() {
    return new {{class}}();
  }

  @Override
  protected {{class}}.Settings settings() {
    return new {{class}}.Settings(3, 20, 0.1, 7);
  }

  @Test
  void withoutNoiseEveryRowLiesOnTheRingOfItsClass() {
    {{class}}.Settings exact = new {{class}}.Settings(3, 20, 0, 7);
    Examples rings = factory().create(exact).load().training();
    for (int row = 0; row < rings.rows(); row++) {
      double radius = Math.hypot(rings.input(row, 0), rings.input(row, 1));
      assertThat(radius).isCloseTo(rings.label(row) + 1, within(1e-5));
    }
  }
}
