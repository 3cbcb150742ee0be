package thalweg.renderer.animation;

import java.awt.Rectangle;
import java.util.List;
import thalweg.renderer.animation.draw.Canvas;
import thalweg.renderer.animation.plot.Axes;
import thalweg.renderer.animation.plot.ColorBar;
import thalweg.renderer.animation.plot.Legend;
import thalweg.renderer.animation.plot.Legend.Entry;
import thalweg.renderer.animation.plot.LossColors;

/** {@code path.gif}: the loss plane, with the colour bar and the legend in a column beside it. */
final class PathPicture implements Picture {

  private final DrawingContext context;
  private final Canvas canvas;
  private final PathPanel panel;
  private final Legend legend;
  private final Heading heading;

  PathPicture(DrawingContext context) {
    this.context = context;
    this.canvas = context.page();
    int em = context.em();
    int column = (context.scene().paths().size() > 1 ? 17 : 13) * em;
    int left = Axes.left(context.type()) + em / 2;
    int top = Heading.height(context);
    int width = canvas.width() - left - column;
    int height = canvas.height() - top - Axes.below(context.type()) - em / 2;
    Rectangle plot = new Rectangle(left, top, width, height);
    String anchor = " · anchor: " + context.scene().plane().anchorLabel();
    int corner = Heading.corner(context).x;
    this.heading = new Heading(context, canvas, left, corner, anchor, true);
    this.panel = new PathPanel(context, canvas, plot);
    int x = left + width + (int) (1.5 * em);
    this.legend = drawColumn(new Rectangle(x, top, canvas.width() - x - em / 2, height));
  }

  private Legend drawColumn(Rectangle column) {
    int em = context.em();
    List<Entry> entries = PathPanel.entries(context);
    int wanted = Legend.height(entries.size(), column.width, context.type());
    int top = context.colors().map(colors -> drawColorBar(colors, column, wanted)).orElse(column.y);
    int room = column.y + column.height - top + 2;
    Rectangle area = new Rectangle(column.x - em / 3, top, column.width, room);
    Legend drawn = new Legend(canvas, area, entries, context.theme(), context.type());
    drawn.draw();
    return drawn;
  }

  /**
   * Draws the bar at the top of the column.
   *
   * @param legend the height that the legend below it needs
   * @return where the legend starts
   */
  private int drawColorBar(LossColors colors, Rectangle column, int legend) {
    int em = context.em();
    ColorBar bar = new ColorBar(canvas, colors, context.theme(), context.type());
    int title = bar.titleHeight(column.width);
    int gap = (int) (1.6 * em);
    int height = Math.max(6 * em, column.height - title - gap - legend);
    bar.upright(new Rectangle(column.x, column.y + title, (int) (1.4 * em), height), column.width);
    return column.y + title + height + gap;
  }

  @Override
  public Canvas canvas() {
    return canvas;
  }

  @Override
  public void draw(int frame) {
    heading.show(frame);
    panel.draw(frame, legend);
  }
}
