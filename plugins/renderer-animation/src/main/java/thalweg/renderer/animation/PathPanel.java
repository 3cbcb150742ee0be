package thalweg.renderer.animation;

import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import thalweg.api.scene.Interpolation;
import thalweg.api.scene.Landscape;
import thalweg.api.scene.PathDiagnostics;
import thalweg.api.scene.PathDiagnostics.Spread;
import thalweg.api.scene.ProjectedPath;
import thalweg.plot.scale.Figures;
import thalweg.plot.svg.AxisTitle;
import thalweg.renderer.animation.color.Ink;
import thalweg.renderer.animation.color.Theme;
import thalweg.renderer.animation.draw.Canvas;
import thalweg.renderer.animation.plot.Axes;
import thalweg.renderer.animation.plot.Legend;
import thalweg.renderer.animation.plot.Legend.Entry;
import thalweg.renderer.animation.plot.PathPen;
import thalweg.renderer.animation.plot.PathPlot;
import thalweg.renderer.animation.plot.PlaneGround;
import thalweg.renderer.animation.plot.PlotArea;
import thalweg.renderer.animation.plot.ResidualStrip;
import thalweg.renderer.animation.plot.Symbol;

/** The plane with its axes and the paths that grow over it. */
final class PathPanel {

  private static final int LINES = 8;

  private final DrawingContext context;
  private final Canvas canvas;
  private final PathPlot paths;
  private final ResidualStrip residuals;

  PathPanel(DrawingContext context, Canvas canvas, Rectangle bounds) {
    this.context = context;
    this.canvas = canvas;
    Theme theme = context.theme();
    PlotArea area = drawGround(bounds);
    this.paths =
        new PathPlot(
            canvas,
            area,
            context.scene().paths(),
            context.optimizers().pens(theme),
            context.scene().landscape().map(Landscape::minimum),
            theme,
            context.size());
    this.residuals =
        new ResidualStrip(
            canvas,
            Heading.corner(context),
            context.scene().paths(),
            context.optimizers().pens(theme).stream().map(PathPen::ink).toList(),
            theme,
            context.type());
  }

  private PlotArea drawGround(Rectangle bounds) {
    PlaneGround ground = new PlaneGround(context.scene(), context.colors(), context.theme());
    PlotArea area = ground.area(bounds);
    ground.paint(canvas, bounds, LINES);
    Axes axes = new Axes(canvas, area, context.theme(), context.type());
    if (ground.bare()) {
      axes.grid();
    }
    axes.frame()
        .horizontal(AxisTitle.first(context.scene()).wordings())
        .vertical(AxisTitle.second(context.scene()).wordings());
    return area;
  }

  /** What the legend must explain: the paths first, then the markers and what the loss is like. */
  static List<Entry> entries(DrawingContext context) {
    Theme theme = context.theme();
    double size = context.size();
    Optimizers optimizers = context.optimizers();
    int count = optimizers.count();
    boolean valued = context.scene().paths().size() > 1 && !context.scene().metrics().isEmpty();
    List<Entry> entries = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      entries.add(
          new Entry(Symbol.path(Optimizers.pen(theme, i), size), optimizers.label(i), valued));
    }
    Ink ink = count == 1 ? theme.path(0) : theme.muted();
    entries.add(new Entry(Symbol.start(theme, ink, size), "start", false));
    Optional<Landscape> landscape = context.scene().landscape();
    landscape.ifPresent(grid -> entries.addAll(lowest(context, grid)));
    entries.addAll(gap(context));
    landscape.ifPresent(grid -> entries.addAll(unknown(context, grid)));
    landscape.flatMap(Landscape::interpolation).map(PathPanel::remarks).ifPresent(entries::addAll);
    return entries;
  }

  private static List<Entry> lowest(DrawingContext context, Landscape landscape) {
    Landscape.Minimum lowest = landscape.minimum();
    if (Double.isNaN(lowest.loss())) {
      return List.of();
    }
    Symbol symbol = Symbol.of(lowest, context.theme(), context.size());
    String label = "lowest cell " + Figures.significant(lowest.loss());
    Entry entry = new Entry(symbol, label, false);
    return lowest.atEdge()
        ? List.of(entry, new Entry(Symbol.NONE, "at the edge", false))
        : List.of(entry);
  }

  /** How far the loss on the plane is from the true one, over all paths that did not diverge. */
  private static List<Entry> gap(DrawingContext context) {
    List<Spread> gaps =
        context.scene().soundDiagnostics().stream()
            .map(PathDiagnostics::planeGap)
            .flatMap(Optional::stream)
            .toList();
    if (gaps.isEmpty()) {
      return List.of();
    }
    double median = gaps.stream().mapToDouble(Spread::median).max().orElseThrow();
    double largest = gaps.stream().mapToDouble(Spread::largest).max().orElseThrow();
    Symbol symbol = Symbol.gap(context.theme(), context.size());
    return List.of(
        new Entry(symbol, "plane gap " + Figures.significant(median), false),
        new Entry(Symbol.NONE, "at most " + Figures.significant(largest), false));
  }

  private static List<Entry> unknown(DrawingContext context, Landscape landscape) {
    boolean all =
        Stream.of(landscape.loss()).flatMapToDouble(DoubleStream::of).allMatch(Double::isFinite);
    Symbol symbol = Symbol.hatch(context.theme(), context.size());
    return all ? List.of() : List.of(new Entry(symbol, "no finite loss", false));
  }

  /** Two short rows that read as one. */
  private static List<Entry> remarks(Interpolation interpolation) {
    double share = 1 - (double) interpolation.evaluated() / interpolation.cells();
    return List.of(
        new Entry(Symbol.NONE, Figures.percent(share, 0) + " interpolated", false),
        new Entry(Symbol.NONE, "to " + interpolation.percent() + " of scale", false));
  }

  /** Brings the plot, and with several paths the losses in the legend, to a frame. */
  void draw(int frame, Legend legend) {
    paths.draw(canvas, context.schedule().snapshot(frame));
    residuals.draw(context.schedule().snapshot(frame));
    for (int i = 0; i < context.optimizers().count(); i++) {
      legend.value(i, Figures.significant(meanLoss(context.optimizers().sound(i), frame)));
    }
  }

  /** The mean over the seeds of an optimizer. */
  private double meanLoss(List<ProjectedPath> paths, int frame) {
    return paths.stream()
        .mapToDouble(path -> path.snapshot(context.snapshot(path, frame)).loss())
        .average()
        .orElseThrow();
  }
}
