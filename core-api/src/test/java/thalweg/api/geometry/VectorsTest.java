package thalweg.api.geometry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class VectorsTest {

  @Test
  void productsCoverEveryElementWhateverTheLength() {
    for (int length = 0; length < 10; length++) {
      float[] a = new float[length];
      float[] b = new float[length];
      double expected = 0;
      for (int i = 0; i < length; i++) {
        a[i] = i + 1;
        b[i] = 10 - i;
        expected += (i + 1) * (10 - i);
      }
      assertThat(Vectors.dot(a, b)).isEqualTo(expected);
    }
  }

  @Test
  void sumsAreInDoublePrecision() {
    float[] a = {1e8f, 1, -1e8f, 1, 1e30f};
    float[] ones = {1, 1, 1, 1, 0};
    assertThat(Vectors.dot(a, ones)).isEqualTo(2);
    assertThat(Vectors.norm(new float[] {3e30f, 4e30f})).isCloseTo(5e30, within(1e24));
  }

  @Test
  void normalisedVectorsHaveUnitLength() {
    float[] unit = Vectors.normalized(new float[] {3, -4});
    assertThat(unit).containsExactly(0.6f, -0.8f);
  }

  @Test
  void oneNumberThatIsNotFiniteIsFound() {
    assertThat(Vectors.allFinite(new float[] {1, -2, Float.MAX_VALUE})).isTrue();
    assertThat(Vectors.allFinite(new float[] {1, Float.NaN})).isFalse();
    assertThat(Vectors.allFinite(new float[] {Float.NEGATIVE_INFINITY})).isFalse();
  }
}
