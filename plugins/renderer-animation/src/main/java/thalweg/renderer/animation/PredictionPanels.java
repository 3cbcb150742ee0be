package thalweg.renderer.animation;

import java.awt.Dimension;
import java.awt.Point;
import java.awt.Rectangle;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import thalweg.api.scene.ProjectedPath;
import thalweg.renderer.animation.color.Ink;
import thalweg.renderer.animation.draw.Canvas;
import thalweg.renderer.animation.draw.Lettering.Align;
import thalweg.renderer.animation.plot.Axes;
import thalweg.renderer.animation.plot.PredictionRaster;
import thalweg.renderer.animation.plot.Symbol;
import thalweg.renderer.animation.plot.Type;

/** What up to nine optimizers predict, a panel for each; several have captions. */
final class PredictionPanels {

  /** How many optimizers are shown. */
  static final int MOST = 9;

  private static final int MOST_COLUMNS = 3;

  /** Curves in panels wider than this many times their height are hard to read. */
  private static final int FLATTEST = 2;

  private final DrawingContext context;
  private final Canvas canvas;
  private final Prediction prediction;
  private final List<Rectangle> panels = new ArrayList<>();
  private final List<PanelFrames> frames = new ArrayList<>();
  private final int count;
  private final int columns;
  private final int wording;

  /** Panels as large as an area allows, axes included. */
  PredictionPanels(DrawingContext context, Canvas canvas, Rectangle area, FrameWorkers workers) {
    this.context = context;
    this.canvas = canvas;
    this.prediction = context.prediction().orElseThrow();
    this.count = Math.min(MOST, context.optimizers().count());
    this.columns = columns(area);
    layOut(area);
    this.wording = wording();
    List<Ink> inks = IntStream.range(0, count).mapToObj(context.theme()::path).toList();
    Dimension size = panels.get(0).getSize();
    List<PredictionRaster> rasters =
        prediction.rasters(inks, size, context.size() * (count == 1 ? 1 : 0.75));
    for (int panel = 0; panel < count; panel++) {
      PredictionRaster raster = rasters.get(panel);
      drawAxes(panel, raster);
      frames.add(new PanelFrames(workers, raster, path(panel).trajectory(), context.schedule()));
    }
  }

  private void layOut(Rectangle area) {
    int left = Axes.left(type());
    int gap = context.em();
    Dimension size = panel(area, columns);
    for (int panel = 0; panel < count; panel++) {
      int x = area.x + left + panel % columns * (size.width + gap);
      int y = area.y + caption() + panel / columns * (size.height + gap + caption());
      panels.add(new Rectangle(new Point(x, y), size));
    }
  }

  /** The size of a panel among so many columns. */
  private Dimension panel(Rectangle area, int columns) {
    int rows = (count + columns - 1) / columns;
    int gap = context.em();
    int width = (area.width - Axes.left(type()) - (columns - 1) * gap) / columns;
    int height = (area.height - Axes.below(type()) - rows * caption() - (rows - 1) * gap) / rows;
    int side = Math.max(1, Math.min(width, height));
    return new Dimension(prediction.square() ? side : Math.max(1, width), side);
  }

  /** Squares stand in a block; curves, which may be wider than high, as large as they can be. */
  private int columns(Rectangle area) {
    if (prediction.square()) {
      return count == 1 ? 1 : count <= 4 ? 2 : 3;
    }
    return IntStream.rangeClosed(1, Math.min(MOST_COLUMNS, count))
        .boxed()
        .max(Comparator.comparingInt(columns -> useful(panel(area, columns))))
        .orElseThrow();
  }

  /** The area of a panel, as far as it is not too flat to read a curve. */
  private static int useful(Dimension panel) {
    return Math.min(panel.width, FLATTEST * panel.height) * panel.height;
  }

  /** The path that a panel shows. */
  private ProjectedPath path(int panel) {
    return context.optimizers().first(panel);
  }

  private int caption() {
    return count == 1 ? 0 : (int) (1.5 * context.em());
  }

  private void drawAxes(int panel, PredictionRaster raster) {
    Axes axes = new Axes(canvas, raster.area(panels.get(panel)), context.theme(), type()).frame();
    if (panel + columns >= count) {
      axes.horizontal(List.of(prediction.horizontal()));
    }
    if (panel % columns == 0) {
      axes.vertical(List.of(prediction.vertical()));
    }
  }

  /** The smallest rectangle that holds all panels, without their axes. */
  Rectangle extent() {
    return panels.stream().reduce(Rectangle::union).orElseThrow();
  }

  /** Draws the next frame. */
  void draw(int frame) throws IOException {
    for (int panel = 0; panel < count; panel++) {
      canvas.copy(frames.get(panel).next(), panels.get(panel));
      if (count > 1) {
        drawCaption(panel, frame);
      }
    }
  }

  /** One wording for all captions and frames: they must not flicker. */
  private int wording() {
    List<String> widest = Readings.widestBrief(path(0));
    int last = widest.size() - 1;
    for (int wording = 0; wording < last; wording++) {
      int reading = type().small().width(widest.get(wording));
      boolean fits =
          IntStream.range(0, count)
              .map(panel -> type().small().width(path(panel).marked()))
              .allMatch(label -> label + reading <= captionRoom());
      if (fits) {
        return wording;
      }
    }
    return last;
  }

  private int captionRoom() {
    return panels.get(0).width - (int) (2.9 * context.em());
  }

  private Type type() {
    return context.type();
  }

  private void drawCaption(int panel, int frame) {
    Rectangle box = panels.get(panel);
    ProjectedPath path = path(panel);
    int em = context.em();
    int top = box.y - caption();
    Rectangle line = new Rectangle(box.x, top, box.width, caption() - 1);
    canvas.fill(line, context.theme().white().index());
    Symbol.path(Optimizers.pen(context.theme(), panel), context.size())
        .paint(canvas, box.x + 0.8 * em, top + 0.62 * em, line);
    int y = box.y - (int) (0.5 * em);
    String reading =
        captionRoom() < 7 * em
            ? ""
            : Readings.brief(path, context.snapshot(path, frame)).get(wording);
    int room = captionRoom() - type().small().width(reading);
    String label = type().small().fit(path.marked(), room);
    int labelX = box.x + (int) (1.9 * em);
    type().small().write(canvas, label, labelX, y, Align.LEFT, context.theme().text());
    int right = box.x + box.width;
    type().small().write(canvas, reading, right, y, Align.RIGHT, context.theme().muted());
  }
}
