package thalweg.optimizers.example;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import thalweg.api.model.Layout;
import thalweg.api.optimizer.Optimizer;
import thalweg.api.optimizer.OptimizerFactory;
import thalweg.testkit.OptimizerContract;
import thalweg.testkit.TrainingSteps;

class MuonOptimizerTest extends OptimizerContract<MuonOptimizer.Settings> {

  private static final Layout LAYOUT =
      Layout.builder()
          .weight("wide", 2, 3)
          .bias("bias", 2)
          .weight("tall", 3, 2)
          .tied("tall again", "tall", 3, 2)
          .build();

  @Override
  protected OptimizerFactory<MuonOptimizer.Settings> factory() {
    return new ExampleFactory<>(
        "muon",
        "Momentum with orthogonal steps, matrix by matrix.",
        MuonOptimizer.Settings.class,
        MuonOptimizer::new);
  }

  @Override
  protected MuonOptimizer.Settings settings() {
    return new MuonOptimizer.Settings(0.01, 0.5);
  }

  /**
   * Of a matrix U·diag(σ)·Vᵀ the iteration makes U·diag(p(σ / ‖σ‖))·Vᵀ, with p the polynomial of
   * numbers, five times: singular vectors stay.
   */
  @Test
  void aMatrixKeepsItsSingularVectorsAndLosesItsSingularValues() {
    double[] singular = {5, 0.8};
    float[] gradient = new float[14];
    double[] expected = new double[14];
    double[] flattened = flattened(singular);
    for (int value = 0; value < 2; value++) {
      assertThat(flattened[value]).isBetween(0.68, 1.21);
      for (int i = 0; i < 2; i++) {
        for (int j = 0; j < 3; j++) {
          double product = u(value)[i] * v(value)[j];
          gradient[3 * i + j] += (float) (singular[value] * product);
          expected[3 * i + j] -= 0.1 * flattened[value] * product;
          gradient[8 + 2 * j + i] += (float) (singular[value] * product);
          expected[8 + 2 * j + i] -= 0.1 * Math.sqrt(1.5) * flattened[value] * product;
        }
      }
    }
    gradient[6] = 7;
    gradient[7] = -2;
    expected[6] = -0.7;
    expected[7] = 0.2;
    assertMoves(gradient, expected);
  }

  private static void assertMoves(float[] gradient, double[] expected) {
    float[] parameters = new float[14];
    Optimizer optimizer = new MuonOptimizer(new MuonOptimizer.Settings(0.1, 0));
    slope(gradient).take(optimizer, parameters);
    for (int i = 0; i < 14; i++) {
      assertThat((double) parameters[i]).as("value %d", i).isCloseTo(expected[i], within(1e-5));
    }
  }

  @Test
  void theStepOfAMatrixDoesNotDependOnTheSizeOfItsGradient() {
    float[] small = new float[14];
    float[] large = new float[14];
    for (int i = 0; i < 14; i++) {
      small[i] = (float) Math.sin(i + 1);
      large[i] = 1000 * small[i];
    }
    float[] one = new float[14];
    float[] other = new float[14];
    slope(small).take(new MuonOptimizer(settings()), one);
    slope(large).take(new MuonOptimizer(settings()), other);
    for (int i = 0; i < 14; i++) {
      float factor = i == 6 || i == 7 ? 1000 : 1;
      assertThat(other[i]).isCloseTo(factor * one[i], within(1e-4f));
    }
  }

  private static double[] flattened(double[] singular) {
    double norm = Math.hypot(singular[0], singular[1]);
    double[] values = {singular[0] / norm, singular[1] / norm};
    for (int iteration = 0; iteration < 5; iteration++) {
      for (int i = 0; i < 2; i++) {
        double s = values[i];
        values[i] = 3.4445 * s - 4.7750 * s * s * s + 2.0315 * s * s * s * s * s;
      }
    }
    return values;
  }

  /** Orthonormal vectors of two values. */
  private static double[] u(int index) {
    double[][] u = {{Math.cos(0.6), Math.sin(0.6)}, {-Math.sin(0.6), Math.cos(0.6)}};
    return u[index];
  }

  /** Orthonormal vectors of three values. */
  private static double[] v(int index) {
    double[][] v = {{2 / 3.0, 2 / 3.0, 1 / 3.0}, {-2 / 3.0, 1 / 3.0, 2 / 3.0}};
    return v[index];
  }

  /** A loss whose gradient is the same everywhere. */
  private static TrainingSteps slope(float[] constant) {
    return TrainingSteps.on(
        LAYOUT,
        1,
        (at, gradient) -> {
          double loss = 0;
          for (int i = 0; i < at.length; i++) {
            gradient[i] = constant[i];
            loss += constant[i] * at[i];
          }
          return loss;
        });
  }
}
