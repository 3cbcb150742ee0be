package thalweg.optimizers.example;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import thalweg.api.geometry.Vectors;
import thalweg.api.model.Layout;
import thalweg.api.optimizer.Optimizer;
import thalweg.api.optimizer.OptimizerFactory;
import thalweg.testkit.OptimizerContract;
import thalweg.testkit.TrainingSteps;

class LbfgsOptimizerTest extends OptimizerContract<LbfgsOptimizer.Settings> {

  private static final double[][] MATRIX = {{4, 1, 0.5}, {1, 3, -1}, {0.5, -1, 8}};

  @Override
  protected OptimizerFactory<LbfgsOptimizer.Settings> factory() {
    return new ExampleFactory<>(
        "lbfgs",
        "A quasi-Newton method with a line search.",
        LbfgsOptimizer.Settings.class,
        LbfgsOptimizer::new);
  }

  @Override
  protected LbfgsOptimizer.Settings settings() {
    return new LbfgsOptimizer.Settings(6);
  }

  /** The update of the inverse Hessian as a dense matrix, formula 6.17 of Nocedal and Wright. */
  @Test
  void everyDirectionIsThatOfADenseInverseHessian() {
    Optimizer optimizer = new LbfgsOptimizer(settings());
    float[] parameters = {2, -1, 1.5f};
    TrainingSteps steps = steps(3, 5, LbfgsOptimizerTest::bowl);
    List<double[]> moves = new ArrayList<>();
    List<double[]> changes = new ArrayList<>();
    float[] gradient = gradient(parameters);
    for (int step = 0; step < 5; step++) {
      float[] before = parameters.clone();
      steps.take(optimizer, parameters);
      double[] move = difference(before, parameters);
      double[] expected = direction(moves, changes, gradient);
      assertThat(dot(move, expected) / Math.sqrt(dot(move, move) * dot(expected, expected)))
          .as("cosine of step %d", step)
          .isCloseTo(1, within(1e-4));
      double halvings = -Math.log(dot(move, expected) / dot(expected, expected)) / Math.log(2);
      assertThat(halvings).as("halvings").isCloseTo(Math.rint(halvings), within(1e-2));
      float[] next = gradient(parameters);
      moves.add(move);
      changes.add(difference(gradient, next));
      gradient = next;
    }
  }

  @Test
  void aValleyIsFollowedToItsEnd() {
    Optimizer optimizer = new LbfgsOptimizer(settings());
    float[] parameters = {-1.2f, 1};
    TrainingSteps steps = steps(2, 60, LbfgsOptimizerTest::rosenbrock);
    double before = Double.POSITIVE_INFINITY;
    long most = 0;
    for (int step = 0; step < 60; step++) {
      long asked = steps.evaluations();
      steps.take(optimizer, parameters);
      most = Math.max(most, steps.evaluations() - asked);
      assertThat(steps.loss()).isLessThanOrEqualTo(before);
      before = steps.loss();
    }
    assertThat(parameters).containsExactly(new float[] {1, 1}, within(1e-3f));
    assertThat(most).as("evaluations of one step").isGreaterThan(1);
  }

  /** −H·g after the given steps, from H = (s·y / y·y)·I of the last. */
  private static double[] direction(List<double[]> s, List<double[]> y, float[] gradient) {
    int n = gradient.length;
    double[][] h = new double[n][n];
    int last = s.size() - 1;
    double scale =
        last < 0
            ? 1 / Math.max(1, Vectors.norm(gradient))
            : dot(s.get(last), y.get(last)) / dot(y.get(last), y.get(last));
    for (int i = 0; i < n; i++) {
      h[i][i] = scale;
    }
    for (int k = 0; k <= last; k++) {
      h = updated(h, s.get(k), y.get(k));
    }
    double[] direction = new double[n];
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) {
        direction[i] -= h[i][j] * gradient[j];
      }
    }
    return direction;
  }

  /** (I − ρ·s·yᵀ)·H·(I − ρ·y·sᵀ) + ρ·s·sᵀ with ρ = 1 / s·y. */
  private static double[][] updated(double[][] h, double[] s, double[] y) {
    int n = s.length;
    double rho = 1 / dot(s, y);
    double[][] left = new double[n][n];
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) {
        left[i][j] = (i == j ? 1 : 0) - rho * s[i] * y[j];
      }
    }
    double[][] result = new double[n][n];
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) {
        result[i][j] = rho * s[i] * s[j];
        for (int a = 0; a < n; a++) {
          for (int b = 0; b < n; b++) {
            result[i][j] += left[i][a] * h[a][b] * left[j][b];
          }
        }
      }
    }
    return result;
  }

  private static TrainingSteps steps(int count, long total, TrainingSteps.Loss loss) {
    return TrainingSteps.on(Layout.builder().weight("x", count).build(), total, loss);
  }

  /** xᵀ·M·x / 2 + Σ x⁴ / 4. */
  private static double bowl(float[] x, float[] gradient) {
    double loss = 0;
    for (int i = 0; i < 3; i++) {
      double slope = Math.pow(x[i], 3);
      for (int j = 0; j < 3; j++) {
        slope += MATRIX[i][j] * x[j];
        loss += MATRIX[i][j] * x[i] * x[j] / 2;
      }
      loss += Math.pow(x[i], 4) / 4;
      gradient[i] = (float) slope;
    }
    return loss;
  }

  private static double rosenbrock(float[] at, float[] gradient) {
    double x = at[0];
    double off = at[1] - x * x;
    gradient[0] = (float) (-2 * (1 - x) - 400 * x * off);
    gradient[1] = (float) (200 * off);
    return (1 - x) * (1 - x) + 100 * off * off;
  }

  private static float[] gradient(float[] at) {
    float[] gradient = new float[at.length];
    bowl(at, gradient);
    return gradient;
  }

  private static double[] difference(float[] from, float[] to) {
    double[] difference = new double[from.length];
    for (int i = 0; i < from.length; i++) {
      difference[i] = (double) to[i] - from[i];
    }
    return difference;
  }

  private static double dot(double[] a, double[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += a[i] * b[i];
    }
    return sum;
  }
}
