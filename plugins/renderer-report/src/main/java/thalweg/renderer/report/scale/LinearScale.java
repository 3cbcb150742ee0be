package thalweg.renderer.report.scale;

import java.util.List;

/**
 * Equal steps for equal differences.
 *
 * @param low the value at position 0
 * @param high the value at position 1, greater
 */
public record LinearScale(double low, double high) implements Scale {

  /** A scale between two values; a range of no width is widened, so that a constant has a place. */
  public static LinearScale over(double low, double high) {
    if (high > low) {
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
