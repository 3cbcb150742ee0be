package thalweg.renderer.report.landscape;

import thalweg.api.geometry.Direction;
import thalweg.plot.scale.Figures;

/**
 * What an axis of the plane says.
 *
 * @param direction of the axis
 */
public record AxisTitle(Direction direction) {

  private static final int LONGEST = 30;

  /** The label alone, cut where it is long. */
  public String brief() {
    String label = direction.label();
    return label.length() > LONGEST ? label.substring(0, LONGEST - 1) + "…" : label;
  }

  /** The label with the variance that it explains, beside what a random walk would show. */
  public String withEvidence() {
    if (direction.explained().isEmpty()) {
      return brief();
    }
    String explains =
        brief() + " explains " + Figures.percent(direction.explained().getAsDouble(), 1);
    return direction.randomWalk().isEmpty()
        ? explains
        : explains
            + " (random walk: "
            + Figures.percent(direction.randomWalk().getAsDouble(), 1)
            + ")";
  }
}
