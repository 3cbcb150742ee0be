package thalweg.api.geometry;

/** Sums over vectors of floats, accumulated in double precision. */
public final class Vectors {

  private Vectors() {}

  /** The inner product. */
  public static double dot(float[] a, float[] b) {
    // Four accumulators break the chain of additions, which C2 does not do by itself.
    double s0 = 0;
    double s1 = 0;
    double s2 = 0;
    double s3 = 0;
    int i = 0;
    for (; i + 3 < a.length; i += 4) {
      s0 += (double) a[i] * b[i];
      s1 += (double) a[i + 1] * b[i + 1];
      s2 += (double) a[i + 2] * b[i + 2];
      s3 += (double) a[i + 3] * b[i + 3];
    }
    for (; i < a.length; i++) {
      s0 += (double) a[i] * b[i];
    }
    return (s0 + s1) + (s2 + s3);
  }

  /** The Euclidean norm. */
  public static double norm(float[] a) {
    return Math.sqrt(dot(a, a));
  }

  /** Whether every element is a finite number. */
  public static boolean allFinite(float[] a) {
    for (float value : a) {
      if (!Float.isFinite(value)) {
        return false;
      }
    }
    return true;
  }

  /** The vector divided by its norm. */
  public static float[] normalized(float[] a) {
    double norm = norm(a);
    float[] unit = new float[a.length];
    for (int i = 0; i < a.length; i++) {
      unit[i] = (float) (a[i] / norm);
    }
    return unit;
  }
}
