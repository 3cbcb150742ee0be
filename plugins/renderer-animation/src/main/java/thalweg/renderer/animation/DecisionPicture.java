package thalweg.renderer.animation;

import java.awt.Rectangle;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import thalweg.renderer.animation.draw.Canvas;
import thalweg.renderer.animation.draw.Lettering.Align;
import thalweg.renderer.animation.plot.Axes;
import thalweg.renderer.animation.plot.Legend;
import thalweg.renderer.animation.plot.Legend.Entry;
import thalweg.renderer.animation.plot.ShadeBar;
import thalweg.renderer.animation.plot.Symbol;

/** {@code decision.gif}: what the network predicts where, with the data points. */
final class DecisionPicture implements Picture {

  private final Canvas canvas;
  private final DecisionGrid grid;
  private final Status status;

  DecisionPicture(Sketch sketch, FrameWorkers workers) {
    this.canvas = sketch.page();
    int em = sketch.em();
    int top = Header.height(sketch);
    int column = 13 * em;
    int roomX = canvas.width() - column - em / 2;
    int roomY = canvas.height() - top - em / 2;
    this.grid = new DecisionGrid(sketch, canvas, new Rectangle(em / 2, top, roomX, roomY), workers);
    int left = Axes.left(sketch.type()) + em / 2;
    Header.write(sketch, canvas, left, canvas.width(), remark(sketch));
    this.status = new Status(sketch, canvas, left, canvas.width(), false);
    Rectangle squares = grid.extent();
    int x = squares.x + squares.width + (int) (1.5 * em);
    int width = Math.min(canvas.width() - x - em, 18 * em);
    drawColumn(sketch, new Rectangle(x, squares.y, width, squares.height));
  }

  /** Says so when paths are left out. */
  static String remark(Sketch sketch) {
    int optimizers = sketch.optimizers().count();
    return optimizers <= DecisionGrid.MOST
        ? ""
        : " · the first " + DecisionGrid.MOST + " of " + optimizers + " optimizers";
  }

  /** The classes, for a legend. */
  static List<Entry> entries(Sketch sketch) {
    List<String> names = sketch.scene().data().classes();
    double radius = 4.2 * sketch.settings().size();
    return IntStream.range(0, names.size())
        .mapToObj(c -> new Entry(point(sketch, c, radius), name(names.get(c)), false))
        .toList();
  }

  /** A bare number needs a noun. */
  private static String name(String name) {
    return name.matches("\\d+") ? "class " + name : name;
  }

  private static Symbol point(Sketch sketch, int c, double radius) {
    return Symbol.point(sketch.theme(), sketch.theme().classOf(c), radius);
  }

  private void drawColumn(Sketch sketch, Rectangle column) {
    int em = sketch.em();
    List<Entry> entries = entries(sketch);
    int classes = entries.size();
    int barHeight = Math.min(classes * em, 6 * em);
    int barBlock = barHeight + (int) (4.5 * em);
    Rectangle area =
        new Rectangle(column.x - em / 3, column.y, column.width, column.height - barBlock);
    new Legend(canvas, area, entries, sketch.theme(), sketch.type()).draw();
    int used = Math.min(area.height, Legend.height(classes, column.width, sketch.type()));
    int y = column.y + used + (int) (2.4 * em);
    String title = sketch.type().small().fit(ShadeBar.titles(), column.width);
    int baseline = y - (int) (0.6 * em);
    sketch
        .type()
        .small()
        .write(canvas, title, column.x, baseline, Align.LEFT, sketch.theme().text());
    Rectangle bar = new Rectangle(column.x, y, Math.min(column.width, 11 * em), barHeight);
    new ShadeBar(canvas, classes, sketch.theme(), sketch.type()).draw(bar);
  }

  @Override
  public Canvas canvas() {
    return canvas;
  }

  @Override
  public void draw(int frame) throws IOException {
    status.show(frame);
    grid.draw(frame);
  }
}
