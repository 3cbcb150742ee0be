package thalweg.renderer.report.section;

import thalweg.plot.markup.Markup;

/** Boxes that scroll sideways where the screen is narrow, with the keyboard too. */
final class ScrollRegion {

  private ScrollRegion() {}

  /** Opens one that is named by an element of the page; close it as any other element. */
  static void labelledBy(Markup page, String id) {
    open(page, "scroll", "aria-labelledby", id);
  }

  /** Opens one of a look of its own that has no heading; close it as any other element. */
  static void named(Markup page, String look, String name) {
    open(page, "scroll " + look, "aria-label", name);
  }

  private static void open(Markup page, String look, String naming, String name) {
    page.open("div", "class", look, "role", "region", "tabindex", "0", naming, name);
  }
}
