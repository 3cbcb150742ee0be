package thalweg.api.geometry;

import java.util.ArrayList;
import java.util.List;
import thalweg.api.random.RandomStream;

/** Gaussian vectors and orthonormal sets of them, the same for the same seed. */
final class RandomVectors {

  private RandomVectors() {}

  static float[] gaussian(long seed, int length) {
    RandomStream random = new RandomStream(seed, "vectors");
    float[] values = new float[length];
    for (int i = 0; i < length; i++) {
      values[i] = (float) random.nextGaussian();
    }
    return values;
  }

  static double[] doubles(long seed, int length) {
    RandomStream random = new RandomStream(seed, "coordinates");
    double[] values = new double[length];
    for (int i = 0; i < length; i++) {
      values[i] = random.nextGaussian();
    }
    return values;
  }

  /** Orthonormal directions d1, d2, …, by Gram and Schmidt in double precision. */
  static List<Direction> orthonormal(int count, int length) {
    double[][] basis = new double[count][length];
    List<Direction> directions = new ArrayList<>();
    for (int k = 0; k < count; k++) {
      float[] drawn = gaussian(1000 + k, length);
      for (int i = 0; i < length; i++) {
        basis[k][i] = drawn[i];
      }
      for (int pass = 0; pass < 2; pass++) {
        for (int earlier = 0; earlier < k; earlier++) {
          add(basis[k], -dot(basis[k], basis[earlier]), basis[earlier]);
        }
      }
      double norm = Math.sqrt(dot(basis[k], basis[k]));
      float[] unit = new float[length];
      for (int i = 0; i < length; i++) {
        basis[k][i] /= norm;
        unit[i] = (float) basis[k][i];
      }
      directions.add(Direction.of("d" + (k + 1), unit));
    }
    return directions;
  }

  static double dot(double[] a, double[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += a[i] * b[i];
    }
    return sum;
  }

  static void add(double[] to, double factor, double[] vector) {
    for (int i = 0; i < to.length; i++) {
      to[i] += factor * vector[i];
    }
  }
}
