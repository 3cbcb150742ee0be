package thalweg.renderer.animation;

import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import thalweg.api.scene.Interpolation;
import thalweg.api.scene.Landscape;
import thalweg.plot.scale.Figures;
import thalweg.renderer.animation.color.Ink;
import thalweg.renderer.animation.color.Theme;
import thalweg.renderer.animation.draw.Canvas;
import thalweg.renderer.animation.plot.Axes;
import thalweg.renderer.animation.plot.ContourPlot;
import thalweg.renderer.animation.plot.Legend;
import thalweg.renderer.animation.plot.Legend.Entry;
import thalweg.renderer.animation.plot.PathPlot;
import thalweg.renderer.animation.plot.PlotArea;
import thalweg.renderer.animation.plot.Symbol;

/** The loss plane with its axes and the paths that grow over it. */
final class PathPanel {

  private static final int LINES = 8;

  private final Sketch sketch;
  private final Canvas canvas;
  private final PathPlot paths;

  PathPanel(Sketch sketch, Canvas canvas, Rectangle bounds) {
    this.sketch = sketch;
    this.canvas = canvas;
    Landscape landscape = sketch.scene().landscape();
    Theme theme = sketch.theme();
    new ContourPlot(landscape, sketch.colors(), theme).paint(canvas, bounds, LINES);
    PlotArea area = ContourPlot.area(landscape, bounds);
    new Axes(canvas, area, theme, sketch.type())
        .frame()
        .horizontal(Readings.axis(sketch.scene().plane().u()))
        .vertical(Readings.axis(sketch.scene().plane().v()));
    this.paths =
        new PathPlot(
            canvas,
            area,
            sketch.scene().paths(),
            landscape.minimum(),
            theme,
            sketch.settings().size());
  }

  /** What the legend must explain: the paths first, then the markers. */
  static List<Entry> entries(Sketch sketch) {
    Theme theme = sketch.theme();
    double size = sketch.settings().size();
    int count = sketch.scene().paths().size();
    List<Entry> entries = new ArrayList<>();
    for (int path = 0; path < count; path++) {
      String label = sketch.path(path).label();
      entries.add(new Entry(Symbol.line(theme.path(path), size), label, count > 1));
    }
    Ink ink = count == 1 ? theme.path(0) : theme.muted();
    entries.add(new Entry(Symbol.start(theme, ink, size), "start", false));
    if (sketch.scene().frames() > 1) {
      entries.add(new Entry(Symbol.end(theme, ink, size), "end", false));
    }
    double lowest = sketch.scene().landscape().minimum().loss();
    if (!Double.isNaN(lowest)) {
      String label = "lowest cell " + Figures.significant(lowest);
      entries.add(new Entry(Symbol.lowest(theme, size), label, false));
    }
    if (DoubleStream.of(landscapeLosses(sketch)).anyMatch(loss -> !Double.isFinite(loss))) {
      entries.add(new Entry(Symbol.hatch(theme, size), "no finite loss", false));
    }
    sketch.scene().landscape().interpolation().map(PathPanel::remarks).ifPresent(entries::addAll);
    return entries;
  }

  /** Two short rows that read as one. */
  private static List<Entry> remarks(Interpolation interpolation) {
    double share = 1 - (double) interpolation.evaluated() / interpolation.cells();
    return List.of(
        new Entry(Symbol.NONE, Figures.percent(share, 0) + " interpolated", false),
        new Entry(Symbol.NONE, "to " + interpolation.percent() + " of scale", false));
  }

  private static double[] landscapeLosses(Sketch sketch) {
    return Stream.of(sketch.scene().landscape().loss()).flatMapToDouble(DoubleStream::of).toArray();
  }

  /** Brings the plot, and with several paths the losses in the legend, to a frame. */
  void draw(int frame, Legend legend) {
    paths.draw(canvas, sketch.schedule().snapshot(frame));
    for (int path = 0; path < sketch.scene().paths().size(); path++) {
      int snapshot = sketch.snapshot(path, frame);
      legend.value(path, Figures.significant(sketch.path(path).snapshot(snapshot).loss()));
    }
  }
}
