package thalweg.plot.scale;

import java.util.List;

/**
 * Equal steps for equal differences.
 *
 * @param low the value at position 0
 * @param high the value at position 1, greater
 */
public record LinearScale(double low, double high) implements Scale {

  /** Below this share of its values a range is rounding noise, and no ticks could name it. */
  private static final double SMALLEST_WIDTH = 1e-9;

  /** A scale between two values; a range of no width is widened, so that a constant has a place. */
  public static LinearScale over(double low, double high) {
    if (high - low > SMALLEST_WIDTH * Math.max(Math.abs(low), Math.abs(high))) {
      return new LinearScale(low, high);
    }
    double half = Math.max(Math.abs(low) * 0.05, 1e-6);
    return new LinearScale(low - half, low + half);
  }

  @Override
  public double position(double value) {
    return (value - low) / (high - low);
  }

  @Override
  public List<Tick> ticks(int most) {
    return Ticks.linear(low, high, most);
  }
}
