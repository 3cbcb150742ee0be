package thalweg.plot.scale;

import java.util.ArrayList;
import java.util.List;
import thalweg.api.scene.LossScale;

/**
 * Equal steps on {@link LossScale}, the scale on which landscapes are interpolated: equal ratios
 * above {@link LossScale#FLOOR}, equal differences below it, down to zero.
 *
 * @param low the value at position 0, no further below zero than the floor is above it
 * @param high the value at position 1, greater
 */
public record AsinhScale(double low, double high) implements Scale {

  /** In units of a factor e; less is rounding noise. */
  private static final double SMALLEST_WIDTH = 1e-9;

  private static final double WIDENED = 0.05;

  /** Ticks closer to that of zero would run into its label. */
  private static final double CLOSE = 0.05;

  /** Checks the range: a signed quantity has no orders of magnitude. */
  public AsinhScale {
    if (low < -LossScale.FLOOR || !(low < high)) {
      throw new IllegalArgumentException(
          "A scale from %s to %s, expected one that rises from zero or more.".formatted(low, high));
    }
  }

  /** A scale between two values; a range of no width is widened, so that a constant has a place. */
  public static AsinhScale over(double low, double high) {
    double start = LossScale.of(low);
    return LossScale.of(high) - start > SMALLEST_WIDTH
        ? new AsinhScale(low, high)
        : new AsinhScale(LossScale.loss(start - WIDENED), LossScale.loss(start + WIDENED));
  }

  @Override
  public double position(double value) {
    double start = LossScale.of(low);
    return (LossScale.of(value) - start) / (LossScale.of(high) - start);
  }

  /** Zero, and round values above the floor. */
  @Override
  public List<Tick> ticks(int most) {
    if (most < 1 || high <= LossScale.FLOOR) {
      return Ticks.linear(low, high, most);
    }
    if (low > 0) {
      return Ticks.logarithmic(Math.max(LossScale.FLOOR, low), high, most);
    }
    List<Tick> ticks = new ArrayList<>();
    ticks.add(new Tick(0, Figures.round(0)));
    double clear = LossScale.loss(CLOSE * (LossScale.of(high) - LossScale.of(low)));
    double start = Math.max(LossScale.FLOOR, clear);
    if (start < high) {
      ticks.addAll(Ticks.logarithmic(start, high, most - 1));
    }
    return List.copyOf(ticks);
  }
}
