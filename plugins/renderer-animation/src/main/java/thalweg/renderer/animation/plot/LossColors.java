package thalweg.renderer.animation.plot;

import java.util.List;
import thalweg.api.scene.Landscape;
import thalweg.plot.landscape.LandscapeScale;
import thalweg.plot.landscape.PositionGrid;
import thalweg.plot.scale.Scale;
import thalweg.renderer.animation.color.Theme;

/**
 * Which colour stands for which loss.
 *
 * @param label what the loss is called
 * @param losses from losses to [0, 1]
 */
public record LossColors(String label, LandscapeScale losses) {

  /**
   * Colours over all finite losses of a landscape.
   *
   * @param logarithmic whether equal steps of colour stand for equal ratios
   */
  public static LossColors of(Landscape landscape, boolean logarithmic) {
    return new LossColors(
        landscape.lossMetric().label(), LandscapeScale.of(landscape, logarithmic));
  }

  /** From losses to [0, 1]. */
  public Scale scale() {
    return losses.scale();
  }

  /** Whether there is no loss to show at all. */
  public boolean empty() {
    return losses.empty();
  }

  /** The title of the colour bar, in one line or, where that is too long, in two. */
  public List<String> title() {
    if (empty()) {
      return List.of(label + ":", "none is finite");
    }
    return losses.logarithmic() ? List.of(label, "(log scale)") : List.of(label);
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
