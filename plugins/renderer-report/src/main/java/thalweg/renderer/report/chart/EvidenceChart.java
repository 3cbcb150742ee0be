package thalweg.renderer.report.chart;

import thalweg.renderer.report.markup.Markup;

/** One chart with the sentences that tell how to read it. */
public interface EvidenceChart {

  /** What it shows, in a few words. */
  String heading();

  /** How to read it. */
  String reading();

  /** Writes the SVG. */
  void write(Markup svg);
}
