package thalweg.api.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import thalweg.api.data.Examples;

class HessianTest {

  private static final float[] AT = {0.3f, -0.2f, 0.5f};

  /** loss = ½ θᵀAθ + Σ θ⁴ / 12: its Hessian is A + diag(θ²). */
  private static final double[][] A = {{4, 1, 0}, {1, 3, -1}, {0, -1, -2}};

  private final Hessian hessian =
      new Objective(new Quartic(), Examples.ofRows(new float[][] {{0}}, new int[] {0}, 1))
          .hessianAt(AT);

  @Test
  void productIsThatOfTheSecondDerivatives() {
    float[] vector = {2, -3, 7};
    double[] product = new double[3];

    hessian.times(vector, product);

    for (int i = 0; i < 3; i++) {
      double expected = (double) AT[i] * AT[i] * vector[i];
      for (int j = 0; j < 3; j++) {
        expected += A[i][j] * vector[j];
      }
      assertThat(product[i]).isCloseTo(expected, within(1e-2));
    }
  }

  @Test
  void productWithZeroIsZero() {
    double[] product = {1, 1, 1};

    hessian.times(new float[3], product);

    assertThat(product).containsOnly(0);
  }

  private static final class Quartic implements Network {

    @Override
    public Layout layout() {
      return Layout.builder().bias("theta", 3).build();
    }

    @Override
    public float[] initialize(long seed) {
      return new float[3];
    }

    @Override
    public double lossAndGradient(float[] parameters, Examples batch, float[] gradient) {
      for (int i = 0; i < 3; i++) {
        double sum = Math.pow(parameters[i], 3) / 3;
        for (int j = 0; j < 3; j++) {
          sum += A[i][j] * parameters[j];
        }
        gradient[i] = (float) sum;
      }
      return 0;
    }

    @Override
    public void scores(float[] parameters, Examples examples, float[][] scores) {
      throw new UnsupportedOperationException();
    }
  }
}
