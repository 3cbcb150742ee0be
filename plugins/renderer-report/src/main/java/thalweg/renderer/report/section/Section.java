package thalweg.renderer.report.section;

import thalweg.plot.markup.Markup;

/** A part of the page with a heading of its own. */
public interface Section {

  /** Where links lead: letters and dashes, unique on the page. */
  String id();

  /** What it is about, in a few words. */
  String heading();

  /** Whether there is nothing to show, so that it is left out. */
  default boolean empty() {
    return false;
  }

  /** Writes what stands below the heading. */
  void write(Markup page);
}
