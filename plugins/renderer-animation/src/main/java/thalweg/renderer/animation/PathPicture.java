package thalweg.renderer.animation;

import java.awt.Rectangle;
import java.util.List;
import thalweg.renderer.animation.draw.Canvas;
import thalweg.renderer.animation.plot.Axes;
import thalweg.renderer.animation.plot.ColorBar;
import thalweg.renderer.animation.plot.Legend;
import thalweg.renderer.animation.plot.Legend.Entry;

/** {@code path.gif}: the loss plane, with the colour bar and the legend in a column beside it. */
final class PathPicture implements Picture {

  private final Canvas canvas;
  private final PathPanel panel;
  private final Legend legend;
  private final Status status;

  PathPicture(Sketch sketch) {
    this.canvas = sketch.page();
    int em = sketch.em();
    int column = (sketch.scene().paths().size() > 1 ? 17 : 13) * em;
    int left = Axes.left(sketch.type()) + em / 2;
    int top = Header.height(sketch);
    int width = canvas.width() - left - column;
    int height = canvas.height() - top - Axes.below(sketch.type()) - em / 2;
    Rectangle plot = new Rectangle(left, top, width, height);
    String origin = " · origin: " + sketch.scene().plane().anchorLabel();
    int corner = Header.corner(sketch).x;
    Header.write(sketch, canvas, left, corner, origin);
    this.status = new Status(sketch, canvas, left, corner, true);
    this.panel = new PathPanel(sketch, canvas, plot);
    int x = left + width + (int) (1.5 * em);
    this.legend = column(sketch, new Rectangle(x, top, canvas.width() - x - em / 2, height));
  }

  private Legend column(Sketch sketch, Rectangle column) {
    int em = sketch.em();
    List<Entry> entries = PathPanel.entries(sketch);
    int wanted = Legend.height(entries.size(), column.width, sketch.type());
    int title = (int) (1.4 * em);
    int gap = (int) (1.6 * em);
    int barHeight = Math.max(6 * em, column.height - title - gap - wanted);
    Rectangle bar = new Rectangle(column.x, column.y + title, (int) (1.4 * em), barHeight);
    new ColorBar(canvas, sketch.colors(), sketch.theme(), sketch.type()).upright(bar);
    int top = bar.y + bar.height + gap;
    int room = column.y + column.height - top + 2;
    Rectangle area = new Rectangle(column.x - em / 3, top, column.width, room);
    Legend drawn = new Legend(canvas, area, entries, sketch.theme(), sketch.type());
    drawn.draw();
    return drawn;
  }

  @Override
  public Canvas canvas() {
    return canvas;
  }

  @Override
  public void draw(int frame) {
    status.show(frame);
    panel.draw(frame, legend);
  }
}
