package thalweg.directions;

/**
 * The sign of a direction that is only defined up to its sign: the component of largest magnitude
 * (the first of equals) is positive.
 */
final class Orientation {

  private Orientation() {}

  /** Divides a vector by its norm and orients it, in place. */
  static void normalize(float[] vector, double norm) {
    int largest = 0;
    for (int i = 1; i < vector.length; i++) {
      if (Math.abs(vector[i]) > Math.abs(vector[largest])) {
        largest = i;
      }
    }
    double divisor = vector[largest] < 0 ? -norm : norm;
    for (int i = 0; i < vector.length; i++) {
      vector[i] = (float) (vector[i] / divisor);
    }
  }
}
