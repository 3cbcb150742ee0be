package thalweg.plot.svg;

import java.util.OptionalDouble;
import thalweg.api.geometry.Direction;
import thalweg.plot.scale.Figures;

/**
 * What an axis of a plane shows, with its evidence.
 *
 * @param label such as {@code PC1}
 * @param explained the share of variance along it, where that is defined
 * @param randomWalk the share that a random walk would show, where that is defined
 */
public record AxisTitle(String label, OptionalDouble explained, OptionalDouble randomWalk) {

  private static final int LONGEST_LABEL = 30;

  /** The title of an axis along a direction. */
  public static AxisTitle of(Direction axis) {
    return new AxisTitle(axis.label(), axis.explained(), axis.randomWalk());
  }

  /** The label alone, cut where it is long. */
  public String brief() {
    return label.length() > LONGEST_LABEL ? label.substring(0, LONGEST_LABEL - 1) + "…" : label;
  }

  /** The label with the variance that it explains, beside what a random walk would show. */
  public String text() {
    if (explained.isEmpty()) {
      return brief();
    }
    String explains = brief() + " explains " + Figures.percent(explained.getAsDouble(), 1);
    return randomWalk.isEmpty()
        ? explains
        : explains + " (random walk: " + Figures.percent(randomWalk.getAsDouble(), 1) + ")";
  }
}
