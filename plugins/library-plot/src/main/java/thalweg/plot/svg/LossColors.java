package thalweg.plot.svg;

import java.util.List;
import thalweg.plot.landscape.LandscapeScale;
import thalweg.plot.landscape.PositionGrid;
import thalweg.plot.scale.Scale;
import thalweg.plot.scale.Scale.Tick;

/**
 * Which colour stands for which loss.
 *
 * @param losses from losses to [0, 1]
 */
public record LossColors(LandscapeScale losses) {

  private static final int MOST_TICKS = 7;

  /**
   * Colours over all finite losses of a grid.
   *
   * @param losses [ny][nx]
   * @param logarithmic whether equal steps of colour stand for equal ratios, where there are
   *     positive losses
   */
  public static LossColors of(double[][] losses, boolean logarithmic) {
    return new LossColors(LandscapeScale.of(losses, logarithmic));
  }

  /** From losses to [0, 1]. */
  public Scale scale() {
    return losses.scale();
  }

  /** The title of the colour bar. */
  public String title() {
    if (losses.empty()) {
      return "no finite loss on this grid";
    }
    return "mean loss over the training data" + (losses.logarithmic() ? " (log scale)" : "");
  }

  /** Round losses: the ticks of the colour bar, which are the iso-lines of the plane. */
  public List<Tick> ticks() {
    return losses.empty() ? List.of() : scale().ticks(MOST_TICKS);
  }

  /** Positions on the scale; unknown where the loss is not finite. */
  public PositionGrid positions(double[][] grid) {
    return losses.positions(grid);
  }
}
