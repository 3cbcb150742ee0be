package thalweg.mlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import thalweg.api.data.Examples;

/** The twin itself must be right before anything is compared to it. */
class ReferenceMlpTest {

  @ParameterizedTest
  @MethodSource("thalweg.mlp.Case#all")
  void gradientMatchesCentralDifferencesOfTheLoss(Case one) {
    Examples data = one.data(9);
    ReferenceMlp twin = one.twin();
    double[] parameters = Numbers.widen(one.parameters(5));
    double[] gradient = twin.gradient(parameters, data);
    double step = 1e-6;
    for (int i = 0; i < parameters.length; i += 1 + parameters.length / 400) {
      double[] moved = parameters.clone();
      moved[i] += step;
      double above = twin.loss(moved, data);
      moved[i] -= 2 * step;
      double below = twin.loss(moved, data);
      assertThat(gradient[i])
          .as("parameter " + i)
          .isCloseTo((above - below) / (2 * step), within(1e-8 + 1e-6 * Math.abs(gradient[i])));
    }
  }

  @ParameterizedTest
  @MethodSource("thalweg.mlp.Case#all")
  void hessianMatchesCentralDifferencesOfTheGradient(Case one) {
    Examples data = one.data(9);
    double[] parameters = Numbers.widen(one.parameters(5));
    double[] vector = Numbers.widen(one.network().initialize(6));
    double[] product = ReferenceHessian.times(one, parameters, vector, data);
    double step = 1e-6;
    double[] above = one.twin().gradient(moved(parameters, vector, step), data);
    double[] below = one.twin().gradient(moved(parameters, vector, -step), data);
    double[] difference = new double[product.length];
    Arrays.setAll(difference, i -> (above[i] - below[i]) / (2 * step));
    assertThat(Numbers.distance(product, difference)).isLessThan(1e-6);
  }

  private static double[] moved(double[] parameters, double[] vector, double step) {
    double[] moved = parameters.clone();
    Arrays.setAll(moved, i -> parameters[i] + step * vector[i]);
    return moved;
  }
}
