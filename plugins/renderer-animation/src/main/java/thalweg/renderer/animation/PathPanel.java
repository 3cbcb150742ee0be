package thalweg.renderer.animation;

import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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
    this.paths = new PathPlot(canvas, area, sketch.scene(), theme, sketch.settings().size());
  }

  /** What the legend must explain: the paths first, then the markers. */
  static List<Entry> entries(Sketch sketch) {
    Theme theme = sketch.theme();
    double size = sketch.settings().size();
    List<String> groups = sketch.scene().groups();
    int count = groups.size();
    boolean valued = sketch.scene().paths().size() > 1;
    List<Entry> entries = new ArrayList<>();
    for (int group = 0; group < count; group++) {
      int runs = runs(sketch, groups.get(group)).size();
      String label = groups.get(group) + (runs == 1 ? "" : ", median of " + runs);
      entries.add(new Entry(Symbol.line(theme.path(group), size), label, valued));
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
    return entries;
  }

  private static double[] landscapeLosses(Sketch sketch) {
    return Stream.of(sketch.scene().landscape().loss()).flatMapToDouble(DoubleStream::of).toArray();
  }

  /** The numbers of the paths of one optimizer. */
  private static List<Integer> runs(Sketch sketch, String group) {
    return IntStream.range(0, sketch.scene().paths().size())
        .filter(path -> sketch.path(path).run().group().equals(group))
        .boxed()
        .toList();
  }

  /** Brings the plot, and with several paths the losses in the legend, to a frame. */
  void draw(int frame, Legend legend) {
    paths.draw(canvas, sketch.schedule().snapshot(frame));
    List<String> groups = sketch.scene().groups();
    for (int group = 0; group < groups.size(); group++) {
      double[] losses =
          runs(sketch, groups.get(group)).stream()
              .mapToDouble(path -> loss(path, frame))
              .sorted()
              .toArray();
      double median = (losses[(losses.length - 1) / 2] + losses[losses.length / 2]) / 2;
      legend.value(group, Figures.significant(median));
    }
  }

  private double loss(int path, int frame) {
    return sketch.path(path).snapshot(sketch.snapshot(path, frame)).loss();
  }
}
