package thalweg.engine.chance;

/** Gram and Schmidt for two directions. */
final class OrthonormalPair {

  private OrthonormalPair() {}

  /** Makes both unit vectors, the second orthogonal to the first, in place. */
  static void make(double[] u, double[] v) {
    scale(u, 1 / Math.sqrt(dot(u, u)));
    for (int pass = 0; pass < 2; pass++) {
      double along = dot(u, v);
      for (int i = 0; i < v.length; i++) {
        v[i] -= along * u[i];
      }
    }
    double squared = dot(v, v);
    scale(v, squared > 0 ? 1 / Math.sqrt(squared) : 0);
  }

  private static void scale(double[] vector, double factor) {
    for (int i = 0; i < vector.length; i++) {
      vector[i] *= factor;
    }
  }

  private static double dot(double[] a, double[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += a[i] * b[i];
    }
    return sum;
  }
}
