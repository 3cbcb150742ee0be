package thalweg.renderer.report.chart;

import thalweg.plot.markup.Markup;

/** One chart with the sentences that tell how to read it. */
public interface EvidenceChart {

  /** What it shows, in a few words. */
  String heading();

  /** How to read it. */
  String reading();

  /** Whether there is nothing to draw, so that it is left out. */
  default boolean empty() {
    return false;
  }

  /** Writes the SVG. */
  void write(Markup svg);
}
