package thalweg.renderer.animation;

import java.awt.Rectangle;
import java.io.IOException;
import java.util.List;
import thalweg.renderer.animation.draw.Canvas;
import thalweg.renderer.animation.draw.Lettering.Align;
import thalweg.renderer.animation.plot.Axes;
import thalweg.renderer.animation.plot.ColorBar;
import thalweg.renderer.animation.plot.Legend;
import thalweg.renderer.animation.plot.Legend.Entry;
import thalweg.renderer.animation.plot.LossColors;
import thalweg.renderer.animation.plot.ShadeBar;

/** {@code side-by-side.gif}: the loss plane and what the model predicts in step, legends below. */
final class SideBySidePicture implements Picture {

  private final DrawingContext context;
  private final Canvas canvas;
  private final Heading heading;
  private final PathPanel paths;
  private final PredictionPanels predictions;
  private final Legend legend;

  SideBySidePicture(DrawingContext context, FrameWorkers workers) {
    this.context = context;
    this.canvas = context.page();
    int em = context.em();
    int half = canvas.width() / 2;
    int top = Heading.height(context);
    int left = Axes.left(context.type()) + em / 2;
    int width = half - left - em;
    int strip = (int) (3.6 * em);
    int room = canvas.height() - top - Axes.below(context.type()) - strip - em / 2;
    int height = Math.min(width, Math.max(room / 2, room - legendHeight(width)));
    String remark = PredictionPicture.remark(context) + anchor();
    this.heading = new Heading(context, canvas, left, Heading.corner(context).x, remark, true);
    this.paths = new PathPanel(context, canvas, new Rectangle(left, top, width, height));
    int panelHeight = height + Axes.below(context.type());
    Rectangle right = new Rectangle(half + em / 2, top, half - em, panelHeight);
    this.predictions = new PredictionPanels(context, canvas, right, workers);
    int y = top + panelHeight + (int) (0.7 * em);
    int below = canvas.height() - y - strip;
    Rectangle bar = new Rectangle(left, y, width, em);
    context.colors().ifPresent(colors -> drawColorBar(colors, bar));
    Rectangle area = new Rectangle(left - em / 2, y + strip - em / 2, width + em, below);
    this.legend = legend(area, PathPanel.entries(context));
    drawPredictionLegend(y, area);
  }

  private String anchor() {
    return " · anchor: " + context.scene().plane().anchorLabel();
  }

  private int legendHeight(int width) {
    return Math.max(
        Legend.height(PathPanel.entries(context).size(), width, context.type()),
        Legend.height(PredictionPicture.entries(context).size(), width, context.type()));
  }

  private Legend legend(Rectangle area, List<Entry> entries) {
    Legend drawn = new Legend(canvas, area, entries, context.theme(), context.type());
    drawn.draw();
    return drawn;
  }

  private void drawColorBar(LossColors colors, Rectangle line) {
    ColorBar bar = new ColorBar(canvas, colors, context.theme(), context.type());
    int room = line.width / 2;
    int title = bar.titleWidth(room) + context.em();
    bar.lying(new Rectangle(line.x + title, line.y, line.width - title, line.height), room);
  }

  /** Shades in line with the colour bar and a legend beside the other; a curve has no shades. */
  private void drawPredictionLegend(int y, Rectangle beside) {
    int em = context.em();
    Rectangle extent = predictions.extent();
    int classes = context.prediction().orElseThrow().classes();
    int top = beside.y;
    if (classes > 0) {
      int width = Math.min(Math.max(extent.width, 20 * em), canvas.width() - extent.x - em);
      drawShadeBar(classes, new Rectangle(extent.x, y, width, em));
    } else {
      top = extent.y + extent.height + Axes.below(context.type()) + em / 5;
    }
    int bottom = beside.y + beside.height;
    Rectangle area = new Rectangle(extent.x - em / 2, top, beside.width, bottom - top);
    legend(area, PredictionPicture.entries(context));
  }

  private void drawShadeBar(int classes, Rectangle line) {
    int em = context.em();
    String title = context.type().small().fit(ShadeBar.titles(), line.width / 2);
    int baseline = line.y + line.height / 2 + em / 3;
    context
        .type()
        .small()
        .write(canvas, title, line.x, baseline, Align.LEFT, context.theme().text());
    int used = context.type().small().width(title) + em;
    Rectangle bar = new Rectangle(line.x + used, line.y, line.width - used, line.height);
    new ShadeBar(canvas, classes, context.theme(), context.type()).draw(bar);
  }

  @Override
  public Canvas canvas() {
    return canvas;
  }

  @Override
  public void draw(int frame) throws IOException {
    heading.show(frame);
    paths.draw(frame, legend);
    predictions.draw(frame);
  }
}
