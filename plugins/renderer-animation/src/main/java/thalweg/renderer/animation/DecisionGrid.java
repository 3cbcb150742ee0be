package thalweg.renderer.animation;

import java.awt.Rectangle;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import thalweg.api.data.Examples;
import thalweg.api.scene.ProjectedPath;
import thalweg.renderer.animation.draw.Canvas;
import thalweg.renderer.animation.draw.Lettering.Align;
import thalweg.renderer.animation.plot.Axes;
import thalweg.renderer.animation.plot.DecisionRaster;
import thalweg.renderer.animation.plot.Symbol;
import thalweg.renderer.animation.plot.Type;

/** The decision regions of up to nine optimizers, a square for each; several have captions. */
final class DecisionGrid {

  /** How many paths are shown. */
  static final int MOST = 9;

  private static final String WIDEST_LOSS = "0.00000";

  private final Sketch sketch;
  private final Canvas canvas;
  private final DecisionRaster raster;
  private final List<Rectangle> squares = new ArrayList<>();
  private final List<RegionFrames> frames = new ArrayList<>();
  private final int count;
  private final int wording;

  /** Squares as large as an area allows, axes included. */
  DecisionGrid(Sketch sketch, Canvas canvas, Rectangle area, FrameWorkers workers) {
    this.sketch = sketch;
    this.canvas = canvas;
    this.count = Math.min(MOST, sketch.optimizers().count());
    layOut(area);
    this.wording = wording();
    Examples data = sketch.scene().data().training();
    int side = squares.get(0).width;
    double size = sketch.settings().size() * (count == 1 ? 1 : 0.75);
    this.raster =
        new DecisionRaster(
            sketch.scene().decisionRegions().orElseThrow(), data, sketch.theme(), side, size);
    for (int path = 0; path < count; path++) {
      drawAxes(path);
      frames.add(new RegionFrames(workers, raster, path(path).trajectory(), sketch.schedule()));
    }
  }

  private void layOut(Rectangle area) {
    int em = sketch.em();
    int columns = columns();
    int rows = rows();
    int left = Axes.left(type());
    int below = Axes.below(type());
    int gap = columns == 1 ? 0 : em;
    int caption = caption();
    int side =
        Math.min(
            (area.width - left - (columns - 1) * gap) / columns,
            (area.height - below - rows * caption - (rows - 1) * gap) / rows);
    for (int path = 0; path < count; path++) {
      int x = area.x + left + path % columns * (side + gap);
      int y = area.y + caption + path / columns * (side + gap + caption);
      squares.add(new Rectangle(x, y, Math.max(1, side), Math.max(1, side)));
    }
  }

  /** The path that a square shows. */
  private ProjectedPath path(int square) {
    return sketch.optimizers().first(square);
  }

  private int columns() {
    return count == 1 ? 1 : count <= 4 ? 2 : 3;
  }

  private int rows() {
    return (count + columns() - 1) / columns();
  }

  private int caption() {
    return count == 1 ? 0 : (int) (1.5 * sketch.em());
  }

  private void drawAxes(int path) {
    Axes axes =
        new Axes(canvas, raster.area(squares.get(path)), sketch.theme(), sketch.type()).frame();
    List<String> features = sketch.scene().data().features();
    if (path + columns() >= count) {
      axes.horizontal(List.of(features.get(0)));
    }
    if (path % columns() == 0) {
      axes.vertical(List.of(features.get(1)));
    }
  }

  /** The smallest rectangle that holds all squares, without their axes. */
  Rectangle extent() {
    return squares.stream().reduce(Rectangle::union).orElseThrow();
  }

  /** Draws the next frame. */
  void draw(int frame) throws IOException {
    for (int path = 0; path < count; path++) {
      canvas.copy(frames.get(path).next(), squares.get(path));
      if (count > 1) {
        drawCaption(path, frame);
      }
    }
  }

  /** One wording for all captions and frames: they must not flicker. */
  private int wording() {
    int last = Readings.BRIEF.size() - 1;
    for (int wording = 0; wording < last; wording++) {
      int reading =
          type().small().width(Readings.BRIEF.get(wording).formatted(WIDEST_LOSS, "100.0\u2009%"));
      boolean fits =
          IntStream.range(0, count)
              .map(path -> type().small().width(path(path).label()))
              .allMatch(label -> label + reading <= captionRoom());
      if (fits) {
        return wording;
      }
    }
    return last;
  }

  private int captionRoom() {
    return squares.get(0).width - (int) (2.9 * sketch.em());
  }

  private Type type() {
    return sketch.type();
  }

  private void drawCaption(int path, int frame) {
    Rectangle square = squares.get(path);
    int em = sketch.em();
    int top = square.y - caption();
    Rectangle line = new Rectangle(square.x, top, square.width, caption() - 1);
    canvas.fill(line, sketch.theme().white().index());
    Symbol.line(sketch.theme().path(path), sketch.settings().size())
        .paint(canvas, square.x + 0.8 * em, top + 0.62 * em, line);
    int y = square.y - (int) (0.5 * em);
    String reading =
        captionRoom() < 7 * em
            ? ""
            : Readings.brief(path(path), sketch.snapshot(path(path), frame), wording);
    int room = captionRoom() - type().small().width(reading);
    String label = type().small().fit(path(path).label(), room);
    int labelX = square.x + (int) (1.9 * em);
    type().small().write(canvas, label, labelX, y, Align.LEFT, sketch.theme().text());
    int right = square.x + square.width;
    type().small().write(canvas, reading, right, y, Align.RIGHT, sketch.theme().muted());
  }
}
