package thalweg.renderer.animation.plot;

import thalweg.plot.landscape.LandscapeScale;
import thalweg.plot.landscape.PositionGrid;
import thalweg.plot.scale.Scale;
import thalweg.renderer.animation.color.Theme;

/**
 * Which colour stands for which loss.
 *
 * @param losses from losses to [0, 1]
 */
public record LossColors(LandscapeScale losses) {

  /**
   * Colours over all finite losses of a landscape.
   *
   * @param losses [ny][nx]
   * @param logarithmic whether equal steps of colour stand for equal ratios
   */
  public static LossColors of(double[][] losses, boolean logarithmic) {
    return new LossColors(LandscapeScale.of(losses, logarithmic));
  }

  /** From losses to [0, 1]. */
  public Scale scale() {
    return losses.scale();
  }

  /** Whether there is no loss to show at all. */
  public boolean empty() {
    return losses.empty();
  }

  /** The title of the colour bar. */
  public String title() {
    if (empty()) {
      return "loss: none is finite";
    }
    return losses.logarithmic() ? "loss (log scale)" : "loss";
  }

  /** The band of a position on the scale, from 0 to {@link Theme#BANDS} − 1. */
  public static int band(double position) {
    return (int) Math.max(0, Math.min(Theme.BANDS - 1, position * Theme.BANDS));
  }

  /** The positions of a landscape's losses on the scale. */
  PositionGrid positions(double[][] grid) {
    return losses.positions(grid);
  }

  /** The positions of at most so many iso-lines at round losses, in ascending order. */
  double[] lines(int most) {
    return scale().ticks(most).stream()
        .mapToDouble(tick -> scale().position(tick.value()))
        .toArray();
  }
}
