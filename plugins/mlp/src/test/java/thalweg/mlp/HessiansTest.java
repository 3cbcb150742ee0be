package thalweg.mlp;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import thalweg.api.data.Examples;
import thalweg.api.random.RandomStream;

class HessiansTest {

  private static final int[] ROWS = {1, 3, 17, 300, 1083, 2900};

  @ParameterizedTest
  @MethodSource("thalweg.mlp.Case#all")
  void productsAreThoseOfDoublePrecision(Case one) {
    float[] parameters = one.parameters(2);
    float[] vector = random(parameters.length);
    for (int rows : ROWS) {
      Examples data = one.data(rows);
      double[] expected =
          ReferenceHessian.times(one, Numbers.widen(parameters), Numbers.widen(vector), data);
      System.out.print("FOUND " + one.settings() + " " + rows);
      for (boolean v : new boolean[] {false, true}) {
        double[] product = new double[parameters.length];
        double[] again = new double[parameters.length];
        new Hessians(one.architecture(), one.settings().activation(), v)
            .at(parameters, data)
            .times(vector, product);
        new Hessians(one.architecture(), one.settings().activation(), v, 0)
            .at(parameters, data)
            .times(vector, again);
        System.out.printf(" %.2e %.2e", error(product, expected), error(again, product));
      }
      System.out.println();
    }
  }

  private static float[] random(int size) {
    RandomStream random = new RandomStream(5, "vector");
    float[] vector = new float[size];
    for (int i = 0; i < size; i++) {
      vector[i] = (float) random.nextGaussian();
    }
    return vector;
  }

  private static double error(double[] found, double[] expected) {
    double error = 0;
    double norm = 0;
    for (int i = 0; i < found.length; i++) {
      error += Math.pow(found[i] - expected[i], 2);
      norm += expected[i] * expected[i];
    }
    return Math.sqrt(error / norm);
  }
}
