package thalweg.renderer.report.landscape;

import java.util.List;
import thalweg.api.scene.Landscape;
import thalweg.plot.landscape.LandscapeScale;
import thalweg.plot.landscape.PositionGrid;
import thalweg.plot.scale.Scale;
import thalweg.plot.scale.Scale.Tick;

/**
 * Which colour stands for which loss: equal steps of colour for equal ratios. Where no loss is
 * positive, equal steps for equal differences.
 *
 * @param losses from losses to [0, 1]
 */
record LossColors(LandscapeScale losses) {

  private static final int MOST_TICKS = 7;

  static LossColors of(Landscape landscape) {
    return new LossColors(LandscapeScale.of(landscape.loss(), true));
  }

  /** From losses to [0, 1]. */
  Scale scale() {
    return losses.scale();
  }

  /** The title of the colour bar. */
  String title() {
    if (losses.empty()) {
      return "no finite loss on this grid";
    }
    return "mean loss over the training data" + (losses.logarithmic() ? " (log scale)" : "");
  }

  /** Round losses: the ticks of the colour bar, which are the iso-lines of the plane. */
  List<Tick> ticks() {
    return losses.empty() ? List.of() : scale().ticks(MOST_TICKS);
  }

  /** Positions on the scale; unknown where the loss is not finite. */
  PositionGrid positions(Landscape landscape) {
    return losses.positions(landscape.loss());
  }
}
