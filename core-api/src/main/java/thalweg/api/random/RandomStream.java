package thalweg.api.random;

import java.nio.charset.StandardCharsets;
import java.util.random.RandomGenerator;

/**
 * A stream of random numbers for one seed and one purpose, the same on every machine and Java.
 *
 * <p>SplitMix64 (Steele, Lea and Flood, OOPSLA 2014), started from the seed mixed with an FNV-1a
 * hash of the purpose, so that the numbers drawn for one purpose never shift those of another.
 * Gaussians by Marsaglia's polar method. Not thread-safe.
 */
public final class RandomStream implements RandomGenerator {

  private static final long GOLDEN_GAMMA = 0x9E3779B97F4A7C15L;

  private long state;
  private double spareGaussian = Double.NaN;

  /**
   * A new stream.
   *
   * @param seed any number, 0 included
   * @param purpose what the numbers are for, such as {@code batches}
   */
  public RandomStream(long seed, String purpose) {
    this.state = mix(mix(seed) ^ hash(purpose));
  }

  @Override
  public long nextLong() {
    state += GOLDEN_GAMMA;
    return mix(state);
  }

  @Override
  public double nextGaussian() {
    if (!Double.isNaN(spareGaussian)) {
      double spare = spareGaussian;
      spareGaussian = Double.NaN;
      return spare;
    }
    double a;
    double b;
    double square;
    do {
      a = 2 * nextDouble() - 1;
      b = 2 * nextDouble() - 1;
      square = a * a + b * b;
    } while (square >= 1 || square == 0);
    double scale = StrictMath.sqrt(-2 * StrictMath.log(square) / square);
    spareGaussian = b * scale;
    return a * scale;
  }

  /** The numbers 0 to n − 1 in random order (Fisher and Yates). */
  public int[] permutation(int n) {
    int[] order = new int[n];
    for (int i = 0; i < n; i++) {
      int j = nextInt(i + 1);
      order[i] = order[j];
      order[j] = i;
    }
    return order;
  }

  private static long mix(long z) {
    z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }

  private static long hash(String purpose) {
    long hash = 0xCBF29CE484222325L;
    for (byte b : purpose.getBytes(StandardCharsets.UTF_8)) {
      hash = (hash ^ (b & 0xFF)) * 0x100000001B3L;
    }
    return hash;
  }
}
