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
import thalweg.renderer.animation.plot.ShadeBar;

/** {@code side-by-side.gif}: the loss plane and the decision regions in step, legends below. */
final class SideBySidePicture implements Picture {

  private final Sketch sketch;
  private final Canvas canvas;
  private final PathPanel panel;
  private final Legend legend;
  private final DecisionGrid grid;
  private final Status status;

  SideBySidePicture(Sketch sketch, FrameWorkers workers) {
    this.sketch = sketch;
    this.canvas = sketch.page();
    int em = sketch.em();
    int half = canvas.width() / 2;
    int top = Header.height(sketch);
    int left = Axes.left(sketch.type()) + em / 2;
    int width = half - left - em;
    List<Entry> entries = PathPanel.entries(sketch);
    int legends =
        Math.max(
            Legend.height(entries.size(), width, sketch.type()),
            Legend.height(DecisionPicture.entries(sketch).size(), width, sketch.type()));
    int strip = (int) (3.6 * em);
    int room = canvas.height() - top - Axes.below(sketch.type()) - strip - em / 2;
    int height = Math.min(width, Math.max(room / 2, room - legends));
    Header.write(
        sketch,
        canvas,
        left,
        Header.corner(sketch).x,
        DecisionPicture.remark(sketch) + " · origin: " + sketch.scene().plane().anchorLabel());
    this.status = new Status(sketch, canvas, left, Header.corner(sketch).x, true);
    this.panel = new PathPanel(sketch, canvas, new Rectangle(left, top, width, height));
    int gridHeight = height + Axes.below(sketch.type());
    int gridX = half + em / 2;
    this.grid =
        new DecisionGrid(sketch, canvas, new Rectangle(gridX, top, half - em, gridHeight), workers);
    int y = top + height + Axes.below(sketch.type()) + (int) (0.7 * em);
    int below = canvas.height() - y - strip;
    drawColorBar(new Rectangle(left, y, width, em));
    Rectangle legendArea = new Rectangle(left - em / 2, y + strip - em / 2, width + em, below);
    this.legend = new Legend(canvas, legendArea, entries, sketch.theme(), sketch.type());
    legend.draw();
    Rectangle squares = grid.extent();
    drawShadeBar(
        new Rectangle(
            squares.x,
            y,
            Math.min(Math.max(squares.width, 20 * em), canvas.width() - squares.x - em),
            em));
    Rectangle classArea = new Rectangle(squares.x - em / 2, legendArea.y, legendArea.width, below);
    new Legend(canvas, classArea, DecisionPicture.entries(sketch), sketch.theme(), sketch.type())
        .draw();
  }

  private void drawColorBar(Rectangle line) {
    int title = sketch.type().small().width(sketch.colors().title()) + sketch.em();
    Rectangle bar = new Rectangle(line.x + title, line.y, line.width - title, line.height);
    new ColorBar(canvas, sketch.colors(), sketch.theme(), sketch.type()).lying(bar);
  }

  private void drawShadeBar(Rectangle line) {
    int em = sketch.em();
    int classes = sketch.scene().data().classes().size();
    String title = sketch.type().small().fit(ShadeBar.titles(), line.width / 2);
    int baseline = line.y + line.height / 2 + em / 3;
    sketch.type().small().write(canvas, title, line.x, baseline, Align.LEFT, sketch.theme().text());
    int used = sketch.type().small().width(title) + em;
    Rectangle bar = new Rectangle(line.x + used, line.y, line.width - used, line.height);
    new ShadeBar(canvas, classes, sketch.theme(), sketch.type()).draw(bar);
  }

  @Override
  public Canvas canvas() {
    return canvas;
  }

  @Override
  public void draw(int frame) throws IOException {
    status.show(frame);
    panel.draw(frame, legend);
    grid.draw(frame);
  }
}
