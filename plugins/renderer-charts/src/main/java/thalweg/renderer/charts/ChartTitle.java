package thalweg.renderer.charts;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import thalweg.plot.font.SansSerif;

/**
 * A title that fits above its chart, which would cut it off at both ends: smaller where it is long,
 * and cut in the middle where even that does not help.
 *
 * @param text as it is shown
 * @param font bold
 */
record ChartTitle(String text, Font font) {

  private static final int LARGEST = 15;
  private static final int SMALLEST = 11;

  /** It stands over the middle of the plot, which the legend pushes aside. */
  private static final double ROOM = 0.74;

  private static final FontRenderContext SCREEN = new FontRenderContext(null, true, true);

  /**
   * A title for a chart of a width.
   *
   * @param width in pixels
   */
  static ChartTitle of(String text, int width) {
    for (int size = LARGEST; size >= SMALLEST; size--) {
      Font font = SansSerif.of(Font.BOLD, size);
      if (fits(text, font, width)) {
        return new ChartTitle(text, font);
      }
    }
    Font font = SansSerif.of(Font.BOLD, SMALLEST);
    int kept = text.length() - 1;
    while (kept > 2 && !fits(cut(text, kept), font, width)) {
      kept--;
    }
    return new ChartTitle(cut(text, kept), font);
  }

  private static boolean fits(String text, Font font, int width) {
    return font.getStringBounds(text, SCREEN).getWidth() <= ROOM * width;
  }

  /** Its beginning names the run, its end the chart. */
  private static String cut(String text, int kept) {
    int head = kept / 3;
    return text.substring(0, head).strip()
        + "…"
        + text.substring(text.length() - kept + head).strip();
  }
}
