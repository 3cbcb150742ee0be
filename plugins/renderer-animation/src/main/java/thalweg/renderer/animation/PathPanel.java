package thalweg.renderer.animation;

import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import thalweg.api.scene.Interpolation;
import thalweg.api.scene.Landscape;
import thalweg.api.scene.PathDiagnostics;
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
import thalweg.renderer.animation.plot.ResidualStrip;
import thalweg.renderer.animation.plot.Symbol;

/** The loss plane with its axes and the paths that grow over it. */
final class PathPanel {

  private static final int LINES = 8;

  private final Sketch sketch;
  private final Canvas canvas;
  private final PathPlot paths;
  private final ResidualStrip residuals;

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
            sketch.optimizers().inks(theme),
            landscape.minimum(),
            theme,
            sketch.settings().size());
    this.residuals =
        new ResidualStrip(
            canvas,
            Header.corner(sketch),
            sketch.scene().paths(),
            sketch.optimizers().inks(theme),
            theme,
            sketch.type());
  }

  /** How far the loss on the plane is from the true one, over all paths. */
  private static List<Entry> gap(Sketch sketch) {
    List<PathDiagnostics> paths = sketch.scene().diagnostics().paths();
    double median = paths.stream().mapToDouble(PathDiagnostics::medianPlaneGap).max().orElse(0);
    double largest = paths.stream().mapToDouble(PathDiagnostics::largestPlaneGap).max().orElse(0);
    Symbol symbol = Symbol.gap(sketch.theme(), sketch.settings().size());
    return List.of(
        new Entry(symbol, "plane gap " + Figures.significant(median), false),
        new Entry(Symbol.NONE, "at most " + Figures.significant(largest), false));
  }

  /** What the legend must explain: the paths first, then the markers. */
  static List<Entry> entries(Sketch sketch) {
    Theme theme = sketch.theme();
    double size = sketch.settings().size();
    Optimizers optimizers = sketch.optimizers();
    int count = optimizers.count();
    boolean valued = sketch.scene().paths().size() > 1;
    List<Entry> entries = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      entries.add(new Entry(Symbol.line(theme.path(i), size), optimizers.label(i), valued));
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
    entries.addAll(gap(sketch));
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
    residuals.draw(sketch.schedule().snapshot(frame));
    for (int i = 0; i < sketch.optimizers().count(); i++) {
      legend.value(i, Figures.significant(meanLoss(sketch.optimizers().paths(i), frame)));
    }
  }

  /** The mean over the seeds of an optimizer. */
  private double meanLoss(List<Integer> paths, int frame) {
    return paths.stream()
        .map(sketch.scene().paths()::get)
        .mapToDouble(path -> path.snapshot(sketch.snapshot(path, frame)).loss())
        .average()
        .orElseThrow();
  }
}
