package thalweg.plot.scale;

import java.util.List;

/**
 * Equal steps for equal ratios. Values at or below {@code low}, zero and negative ones among them,
 * stand at position 0.
 *
 * @param low the value at position 0, positive
 * @param high the value at position 1, greater
 */
public record LogScale(double low, double high) implements Scale {

  private static final double SMALLEST_WIDTH = 1e-9;

  /** A scale between two positive values; a range of no width is widened. */
  public static LogScale over(double low, double high) {
    return high > low * (1 + SMALLEST_WIDTH)
        ? new LogScale(low, high)
        : new LogScale(low / 1.05, low * 1.05);
  }

  @Override
  public double position(double value) {
    if (value <= low) {
      return 0;
    }
    double start = Math.log(low);
    return (Math.log(value) - start) / (Math.log(high) - start);
  }

  @Override
  public List<Tick> ticks(int most) {
    return Ticks.logarithmic(low, high, most);
  }
}
