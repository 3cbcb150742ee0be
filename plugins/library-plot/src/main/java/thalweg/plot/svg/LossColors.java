package thalweg.plot.svg;

import java.util.List;
import thalweg.api.measure.Metric;
import thalweg.api.scene.Landscape;
import thalweg.plot.landscape.LandscapeScale;
import thalweg.plot.landscape.PositionGrid;
import thalweg.plot.measure.MetricText;
import thalweg.plot.scale.Scale;
import thalweg.plot.scale.Scale.Tick;

/**
 * Which colour stands for which loss.
 *
 * @param losses from losses to [0, 1]
 * @param metric what the losses are
 */
public record LossColors(LandscapeScale losses, Metric metric) {

  private static final int MOST_TICKS = 7;

  /**
   * Colours over all finite losses of a landscape.
   *
   * @param logarithmic whether equal steps of colour stand for equal ratios, where there are
   *     positive losses
   */
  public static LossColors of(Landscape landscape, boolean logarithmic) {
    return new LossColors(LandscapeScale.of(landscape, logarithmic), landscape.lossMetric());
  }

  /** From losses to [0, 1]. */
  public Scale scale() {
    return losses.scale();
  }

  /** The title of the colour bar. */
  public String title() {
    if (losses.empty()) {
      return "no finite " + metric.label() + " on this grid";
    }
    return new MetricText(metric).bareAxis(losses.logarithmic());
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
