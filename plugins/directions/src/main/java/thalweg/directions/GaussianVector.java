package thalweg.directions;

import thalweg.api.random.RandomStream;

/** Vectors of independent standard normal values. */
final class GaussianVector {

  private static final String PURPOSE = "directions";

  private GaussianVector() {}

  /** One of the vectors of a seed, counted from 1. */
  static float[] drawn(long seed, int draw, int length) {
    RandomStream stream = stream(seed);
    float[] vector = next(stream, length);
    for (int i = 1; i < draw; i++) {
      vector = next(stream, length);
    }
    return vector;
  }

  /** The stream that all directions of a seed are drawn from, one vector after the other. */
  static RandomStream stream(long seed) {
    return new RandomStream(seed, PURPOSE);
  }

  /** The next vector of a stream. */
  static float[] next(RandomStream stream, int length) {
    float[] values = new float[length];
    for (int i = 0; i < length; i++) {
      values[i] = (float) stream.nextGaussian();
    }
    return values;
  }
}
