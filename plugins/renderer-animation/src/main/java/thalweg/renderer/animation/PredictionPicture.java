package thalweg.renderer.animation;

import java.awt.Rectangle;
import java.io.IOException;
import java.util.List;
import thalweg.renderer.animation.color.Ink;
import thalweg.renderer.animation.draw.Canvas;
import thalweg.renderer.animation.draw.Lettering.Align;
import thalweg.renderer.animation.plot.Axes;
import thalweg.renderer.animation.plot.Legend;
import thalweg.renderer.animation.plot.Legend.Entry;
import thalweg.renderer.animation.plot.ShadeBar;

/** {@code decision.gif} or {@code fit.gif}: what the model predicts, with the data points. */
final class PredictionPicture implements Picture {

  private final Canvas canvas;
  private final PredictionPanels panels;
  private final Heading heading;

  PredictionPicture(DrawingContext context, FrameWorkers workers) {
    this.canvas = context.page();
    int em = context.em();
    int top = Heading.height(context);
    int column = 13 * em;
    int roomX = canvas.width() - column - em / 2;
    int roomY = canvas.height() - top - em / 2;
    this.panels =
        new PredictionPanels(context, canvas, new Rectangle(em / 2, top, roomX, roomY), workers);
    int left = Axes.left(context.type()) + em / 2;
    this.heading = new Heading(context, canvas, left, canvas.width(), remark(context), false);
    Rectangle extent = panels.extent();
    int x = extent.x + extent.width + (int) (1.5 * em);
    int width = Math.min(canvas.width() - x - em, 18 * em);
    drawColumn(context, new Rectangle(x, extent.y, width, extent.height));
  }

  /** Says so when paths are left out. */
  static String remark(DrawingContext context) {
    int optimizers = context.optimizers().count();
    return optimizers <= PredictionPanels.MOST
        ? ""
        : " · the first " + PredictionPanels.MOST + " of " + optimizers + " optimizers";
  }

  /** What is predicted, for a legend. */
  static List<Entry> entries(DrawingContext context) {
    boolean single = context.optimizers().count() == 1;
    Ink ink = single ? context.theme().path(0) : context.theme().muted();
    return context.prediction().orElseThrow().entries(ink, context.size());
  }

  /** The legend, and below it the shades of the classes if there are any. */
  private void drawColumn(DrawingContext context, Rectangle column) {
    int em = context.em();
    List<Entry> entries = entries(context);
    int classes = context.prediction().orElseThrow().classes();
    int barHeight = Math.min(classes * em, 6 * em);
    int barBlock = classes == 0 ? 0 : barHeight + (int) (4.5 * em);
    Rectangle area =
        new Rectangle(column.x - em / 3, column.y, column.width, column.height - barBlock);
    new Legend(canvas, area, entries, context.theme(), context.type()).draw();
    if (classes == 0) {
      return;
    }
    int used = Math.min(area.height, Legend.height(classes, column.width, context.type()));
    int y = column.y + used + (int) (2.4 * em);
    String title = context.type().small().fit(ShadeBar.titles(), column.width);
    int baseline = y - (int) (0.6 * em);
    Ink text = context.theme().text();
    context.type().small().write(canvas, title, column.x, baseline, Align.LEFT, text);
    Rectangle bar = new Rectangle(column.x, y, Math.min(column.width, 11 * em), barHeight);
    new ShadeBar(canvas, classes, context.theme(), context.type()).draw(bar);
  }

  @Override
  public Canvas canvas() {
    return canvas;
  }

  @Override
  public void draw(int frame) throws IOException {
    heading.show(frame);
    panels.draw(frame);
  }
}
