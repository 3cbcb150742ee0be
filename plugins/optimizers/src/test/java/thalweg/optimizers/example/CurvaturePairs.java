package thalweg.optimizers.example;

import thalweg.api.geometry.Vectors;

/** The last steps s and changes of the gradient y, in a ring; what L-BFGS knows of the Hessian. */
final class CurvaturePairs {

  /** Pairs whose s·y is below this share of ‖s‖ ‖y‖ say nothing about a bowl. */
  private static final double SMALLEST_COSINE = 1e-8;

  private final float[][] s;
  private final float[][] y;
  private final double[] products;
  private final double[] alphas;
  private int count;

  CurvaturePairs(int memory, int parameters) {
    s = new float[memory][parameters];
    y = new float[memory][parameters];
    products = new double[memory];
    alphas = new double[memory];
  }

  /** Remembers a step, if the loss bends upwards along it. */
  void add(float[] from, float[] to, float[] gradientFrom, float[] gradientTo) {
    double product = 0;
    double squaredS = 0;
    double squaredY = 0;
    for (int i = 0; i < from.length; i++) {
      double step = to[i] - from[i];
      double change = gradientTo[i] - gradientFrom[i];
      product += step * change;
      squaredS += step * step;
      squaredY += change * change;
    }
    if (product > SMALLEST_COSINE * Math.sqrt(squaredS * squaredY)) {
      int slot = count++ % s.length;
      products[slot] = product;
      subtract(from, to, s[slot]);
      subtract(gradientFrom, gradientTo, y[slot]);
    }
  }

  private static void subtract(float[] from, float[] to, float[] into) {
    for (int i = 0; i < into.length; i++) {
      into[i] = to[i] - from[i];
    }
  }

  /** Writes −H·gradient, by the two loops of the algorithm; without pairs, a unit step downhill. */
  void direction(float[] gradient, float[] into) {
    int first = Math.max(0, count - s.length);
    System.arraycopy(gradient, 0, into, 0, into.length);
    for (int pair = count - 1; pair >= first; pair--) {
      int slot = pair % s.length;
      alphas[slot] = Vectors.dot(s[slot], into) / products[slot];
      add(into, -alphas[slot], y[slot]);
    }
    scale(into, -scale(gradient));
    for (int pair = first; pair < count; pair++) {
      int slot = pair % s.length;
      double beta = -Vectors.dot(y[slot], into) / products[slot];
      add(into, beta - alphas[slot], s[slot]);
    }
  }

  /** s·y / y·y of the last pair. */
  private double scale(float[] gradient) {
    if (count == 0) {
      return 1 / Math.max(1, Vectors.norm(gradient));
    }
    int last = (count - 1) % s.length;
    return products[last] / Vectors.dot(y[last], y[last]);
  }

  private static void scale(float[] vector, double factor) {
    for (int i = 0; i < vector.length; i++) {
      vector[i] = (float) (vector[i] * factor);
    }
  }

  private static void add(float[] vector, double factor, float[] other) {
    for (int i = 0; i < vector.length; i++) {
      vector[i] = (float) (vector[i] + factor * other[i]);
    }
  }
}
