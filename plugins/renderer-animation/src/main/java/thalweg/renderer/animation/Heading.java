package thalweg.renderer.animation;

import java.awt.Rectangle;
import java.util.Comparator;
import java.util.List;
import thalweg.api.scene.ProjectedPath;
import thalweg.renderer.animation.draw.Canvas;
import thalweg.renderer.animation.draw.Lettering.Align;
import thalweg.renderer.animation.plot.StatusLine;
import thalweg.renderer.animation.plot.StatusLine.Field;

/**
 * The head of a picture: its title, and below it the status line. That says everything about a
 * single path; with several, which have their numbers elsewhere, the epoch of the longest.
 */
final class Heading {

  private final DrawingContext context;
  private final boolean onPlane;
  private final ProjectedPath longest;
  private final StatusLine status;

  /**
   * Writes the title, and beside it in grey what else there is to say, as far as it fits.
   *
   * @param x where title and status line start
   * @param end where the room for them ends
   * @param remark beside the title
   * @param onPlane whether the picture shows the plane, so that its evidence belongs to it
   */
  Heading(DrawingContext context, Canvas canvas, int x, int end, String remark, boolean onPlane) {
    this.context = context;
    this.onPlane = onPlane;
    this.longest =
        context.scene().paths().stream()
            .max(Comparator.comparingInt(ProjectedPath::size))
            .orElseThrow();
    writeTitle(canvas, x, end - x - context.em(), remark);
    int right = end - context.em() / 2;
    int baseline = (int) (3.5 * context.em());
    this.status =
        new StatusLine(canvas, x, right, baseline, fields(), context.theme(), context.type());
  }

  /** The room that it needs above a plot. */
  static int height(DrawingContext context) {
    return (int) (4.5 * context.em());
  }

  /** The corner at the right where the residuals of a picture of the plane are drawn. */
  static Rectangle corner(DrawingContext context) {
    int em = context.em();
    int width = 12 * em;
    int x = context.settings().width() - width - em;
    return new Rectangle(x, 2 * em, width, (int) (1.9 * em));
  }

  private void writeTitle(Canvas canvas, int x, int room, String remark) {
    int y = (int) (1.8 * context.em());
    String title = context.type().title().fit(context.scene().title(), room);
    context.type().title().write(canvas, title, x, y, Align.LEFT, context.theme().text());
    int used = context.type().title().width(title) + context.em();
    String rest = context.type().body().fit(context.scene().subtitle() + remark, room - used);
    context.type().body().write(canvas, rest, x + used, y, Align.LEFT, context.theme().muted());
  }

  private boolean several() {
    return context.scene().paths().size() > 1;
  }

  private List<Field> fields() {
    if (several()) {
      return List.of(Readings.epochField(longest));
    }
    return onPlane ? Readings.planeFields(context.scene()) : Readings.pathFields(longest);
  }

  /** Brings the status line to a frame. */
  void show(int frame) {
    int snapshot = context.schedule().snapshot(frame);
    if (several()) {
      status.show(List.of(Readings.epoch(longest, snapshot)));
    } else if (onPlane) {
      status.show(Readings.onPlane(context.scene(), snapshot));
    } else {
      status.show(Readings.ofPath(longest, snapshot));
    }
  }
}
