package thalweg.renderer.figure.plot;

import java.awt.geom.Path2D;
import thalweg.plot.clip.Segment;
import thalweg.renderer.figure.sheet.Pen;
import thalweg.renderer.figure.sheet.Sheet;

/** Stripes where there is no finite number: a look that no value has. */
final class Hatch {

  private static final int GREY = 0xb0b0b0;
  private static final double STRIPES = 4;

  private Hatch() {}

  static void draw(Sheet sheet, Box area) {
    Path2D stripes = new Path2D.Double();
    for (double x = area.left() - area.height(); x < area.right(); x += STRIPES) {
      Segment stripe = new Segment(x, area.bottom(), x + area.height(), area.top());
      area.window()
          .clip(stripe)
          .ifPresent(
              part -> {
                stripes.moveTo(part.x0(), part.y0());
                stripes.lineTo(part.x1(), part.y1());
              });
    }
    sheet.stroke(stripes, Pen.solid(GREY, Style.HAIR));
  }
}
