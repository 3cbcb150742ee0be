package thalweg.renderer.animation;

import java.awt.Rectangle;
import thalweg.renderer.animation.draw.Canvas;
import thalweg.renderer.animation.draw.Lettering.Align;

/** The title line of a picture. */
final class Header {

  private Header() {}

  /** The room above a plot that title and status line need. */
  static int height(Sketch sketch) {
    return (int) (4.5 * sketch.em());
  }

  /** The baseline of the status line. */
  static int statusBaseline(Sketch sketch) {
    return (int) (3.5 * sketch.em());
  }

  /** The corner at the right where the residuals of a picture of the plane are drawn. */
  static Rectangle corner(Sketch sketch) {
    int em = sketch.em();
    int width = 12 * em;
    int x = sketch.settings().width() - width - em;
    return new Rectangle(x, 2 * em, width, (int) (1.9 * em));
  }

  /**
   * Writes the title, and beside it in grey what else there is to say, as far as it fits.
   *
   * @param right where the room ends
   */
  static void write(Sketch sketch, Canvas canvas, int x, int right, String remark) {
    int room = right - x - sketch.em();
    int y = (int) (1.8 * sketch.em());
    String title = sketch.type().title().fit(sketch.scene().title(), room);
    sketch.type().title().write(canvas, title, x, y, Align.LEFT, sketch.theme().text());
    int used = sketch.type().title().width(title) + sketch.em();
    String rest = sketch.type().body().fit(sketch.scene().subtitle() + remark, room - used);
    sketch.type().body().write(canvas, rest, x + used, y, Align.LEFT, sketch.theme().muted());
  }
}
