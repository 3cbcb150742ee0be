package thalweg.api.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import thalweg.api.data.Examples;
import thalweg.api.geometry.SymmetricOperator;
import thalweg.api.measure.Measures;
import thalweg.api.measure.Metric;

class HessianTest {

  private static final float[] AT = {0.3f, -0.2f, 0.5f};

  /** loss = ½ θᵀAθ + Σ θ⁴ / 12: its Hessian is A + diag(θ²). */
  private static final double[][] A = {{4, 1, 0}, {1, 3, -1}, {0, -1, -2}};

  private static final Examples ONE = Examples.ofRows(new float[][] {{0}}, new int[] {0}, 1);

  private final Hessian hessian = new Objective(new Quartic(), ONE).hessianAt(AT);

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

  /** loss = ½(θ₀ + θ₁ + θ₂)² with θ₁ computed and θ₂ frozen: only θ₀ is moved. */
  @Test
  void buffersAndFrozenBlocksAreConstants() {
    Layout layout =
        Layout.builder().bias("learned", 1).buffer("mean", 1).frozen("kept", Role.BIAS, 1).build();
    Differentiable network =
        new Sum(layout) {
          @Override
          public double lossAndGradient(float[] parameters, Examples batch, float[] gradient) {
            gradient[0] = parameters[0] + parameters[1] + parameters[2];
            gradient[1] = 0;
            gradient[2] = 0;
            return 0;
          }
        };
    double[] product = {9, 9, 9};

    new Objective(network, ONE).hessianAt(AT).times(new float[] {2, 30, 500}, product);

    assertThat(product[0]).isCloseTo(2, within(0.02));
    assertThat(product[1]).isZero();
    assertThat(product[2]).isZero();
  }

  @Test
  void productsAreExactWhereTheNetworkHasSecondDerivatives() {
    Hessian exact = new Objective(new ExactQuartic(), ONE).hessianAt(AT);
    double[] product = new double[3];

    exact.times(new float[] {1, 0, 0}, product);

    assertThat(exact.isExact()).isTrue();
    assertThat(exact.step()).isEmpty();
    assertThat(product[0]).isEqualTo(4 + (double) AT[0] * AT[0]);
    assertThat(product[1]).isEqualTo(1);
  }

  @Test
  void differencesSaySoAndOverWhichStep() {
    GradientDifferences differences = new Objective(new ExactQuartic(), ONE).differencesAt(AT);

    assertThat(hessian.isExact()).isFalse();
    assertThat(hessian.step()).hasValue(0.03 / Math.sqrt(3));
    assertThat(differences.step()).isEqualTo(0.03 / Math.sqrt(3));
  }

  /** θ⁴/12 between −ε and ε bends by θ² + ε²/3 on the mean. */
  @Test
  void theBendIsThatOverTheWholeStep() {
    float[] away = {100, -0.2f, 0.5f};
    GradientDifferences differences = new Objective(new Quartic(), ONE).differencesAt(away);
    double step = differences.step();

    assertThat(differences.bend(new float[] {0, 1, 0}))
        .isCloseTo(3 + 0.04 + step * step / 3, within(1e-4));
    assertThat(step * step / 3).isGreaterThan(0.9);
  }

  private abstract static class Sum implements Differentiable {

    private final Layout layout;

    Sum(Layout layout) {
      this.layout = layout;
    }

    @Override
    public Layout layout() {
      return layout;
    }

    @Override
    public List<Metric> metrics() {
      return List.of(Metric.CROSS_ENTROPY);
    }

    @Override
    public Measures measure(float[] parameters, Examples examples) {
      return Measures.of(metrics(), lossAndGradient(parameters, examples, parameters.clone()));
    }
  }

  private static class Quartic extends Sum {

    Quartic() {
      super(Layout.builder().bias("theta", 3).build());
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
  }

  private static final class ExactQuartic extends Quartic implements TwiceDifferentiable {

    @Override
    public SymmetricOperator hessian(float[] parameters, Examples examples) {
      return new SymmetricOperator() {
        @Override
        public int size() {
          return 3;
        }

        @Override
        public void times(float[] vector, double[] product) {
          for (int i = 0; i < 3; i++) {
            product[i] = (double) parameters[i] * parameters[i] * vector[i];
            for (int j = 0; j < 3; j++) {
              product[i] += A[i][j] * vector[j];
            }
          }
        }
      };
    }
  }
}
