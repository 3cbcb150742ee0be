package thalweg.renderer.figure.sheet;

import java.awt.geom.Path2D;

/**
 * A page that is drawn on, whatever the format of its file. Lengths are in points (1/72 inch), from
 * the top left corner; colours are 0xRRGGBB.
 */
public interface Sheet {

  /** Fills an outline by its own winding rule. */
  void fill(Path2D outline, int color);

  /** Draws a line. */
  void stroke(Path2D line, Pen pen);

  /**
   * Writes one line of text.
   *
   * @param x where it starts, has its middle or ends, as the lettering says
   * @param y of its base line
   */
  void text(String text, double x, double y, Lettering lettering);
}
