package thalweg.renderer.report.chart;

import java.util.List;
import java.util.stream.DoubleStream;
import thalweg.plot.markup.Markup;
import thalweg.plot.scale.LinearScale;
import thalweg.plot.scale.Scale;
import thalweg.plot.series.Ribbon;
import thalweg.plot.series.Series;
import thalweg.plot.series.Trace;
import thalweg.plot.svg.Axes;
import thalweg.plot.svg.Coordinate;
import thalweg.plot.svg.PlotArea;
import thalweg.plot.svg.Polyline;
import thalweg.plot.svg.Swatch;

/**
 * Traces in one SVG.
 *
 * @param name what a reader who does not see it is told
 * @param across the title of the horizontal axis
 * @param axis the title of the vertical axis
 * @param vertical its scale
 * @param traces drawn in order
 * @param references bands to compare with, drawn as grey stripes
 * @param ribbons where traces are not sure, drawn below them
 */
record LineChart(
    String name,
    String across,
    String axis,
    Scale vertical,
    List<Trace> traces,
    References references,
    List<Ribbon> ribbons) {

  private static final String EPOCH = "epoch";
  private static final String VIEW_BOX = "0 0 480 290";
  private static final int MOST_TICKS = 5;
  private static final double THINNEST = 1;
  private static final double LINE = 19;

  /**
   * Stripes between two values.
   *
   * @param labels below the lowest of them, a line each
   * @param bands on the vertical scale
   */
  record References(List<String> labels, List<Series.Band> bands) {

    static final References NONE = new References(List.of(), List.of());
  }

  /** Traces over epochs without anything to compare with. */
  static LineChart overEpochs(String name, String axis, Scale vertical, List<Trace> traces) {
    return new LineChart(name, EPOCH, axis, vertical, traces, References.NONE, List.of());
  }

  /** Everything of a series over epochs, with the ribbons in which its traces may lie. */
  static LineChart uncertain(String name, Series series) {
    CurveScale scale = CurveScale.of(series.traces());
    return new LineChart(
        name,
        EPOCH,
        scale.axis(series),
        scale.scale(),
        scale.drawable(series),
        References.NONE,
        series.ribbons());
  }

  /** The same, compared with bands. */
  LineChart comparedWith(References others) {
    return new LineChart(name, across, axis, vertical, traces, others, ribbons);
  }

  void write(Markup svg) {
    PlotArea area = new PlotArea(60, 34, 406, 196, places(), vertical);
    svg.open("svg", "class", "chart", "viewBox", VIEW_BOX, "role", "img", "aria-label", name);
    Axes axes = new Axes(svg, area);
    axes.grid(MOST_TICKS, MOST_TICKS);
    axes.horizontal(across, MOST_TICKS);
    axes.vertical(axis, MOST_TICKS);
    svg.line();
    references.bands().forEach(band -> stripe(svg, band, area));
    ribbons.forEach(ribbon -> RibbonArea.write(svg, ribbon, area));
    for (Trace trace : traces) {
      draw(svg, trace, area);
    }
    label(svg, area);
    if (across.equals(EPOCH)) {
      cursor(svg, area);
    }
    svg.close().line();
  }

  private LinearScale places() {
    double[] all =
        traces.stream().flatMapToDouble(trace -> DoubleStream.of(trace.places())).toArray();
    return LinearScale.over(
        DoubleStream.of(all).min().orElse(0), DoubleStream.of(all).max().orElse(1));
  }

  private static void draw(Markup svg, Trace trace, PlotArea area) {
    Polyline line = new Polyline(area);
    for (int i = 0; i < trace.values().length; i++) {
      line.to(trace.places()[i], trace.values()[i]);
    }
    String look = "curve " + Swatch.color(trace.group()) + look(trace.kind());
    svg.open("g", "class", look, "data-path", String.valueOf(trace.path()));
    for (String layer : new String[] {"casing", "line"}) {
      line.pieces().forEach(piece -> svg.empty("polyline", "class", layer, "points", piece));
    }
    svg.close().line();
  }

  private static String look(Trace.Kind kind) {
    return switch (kind) {
      case MEASURED -> "";
      case BESIDE -> " thin";
      case COMPARED -> " dashed";
    };
  }

  /** Where the scripts of the page mark the epoch that they show. */
  private static void cursor(Markup svg, PlotArea area) {
    LinearScale epochs = (LinearScale) area.horizontal();
    svg.empty(
        "path",
        "class",
        "cursor hidden",
        "d",
        "M0 " + Coordinate.of(area.top()) + "V" + Coordinate.of(area.bottom()),
        "data-left",
        Coordinate.of(area.left()),
        "data-width",
        Coordinate.of(area.width()),
        "data-low",
        String.valueOf(epochs.low()),
        "data-high",
        String.valueOf(epochs.high()));
  }

  private static void stripe(Markup svg, Series.Band band, PlotArea area) {
    double top = area.y(band.high());
    svg.empty(
        "rect",
        "class",
        "reference",
        "x",
        Coordinate.of(area.left()),
        "y",
        Coordinate.of(top),
        "width",
        Coordinate.of(area.width()),
        "height",
        Coordinate.of(Math.max(THINNEST, area.y(band.low()) - top)));
  }

  private void label(Markup svg, PlotArea area) {
    double lowest =
        references.bands().stream().mapToDouble(Series.Band::low).min().orElse(Double.NaN);
    for (int line = 0; line < references.labels().size(); line++) {
      svg.element(
          "text",
          references.labels().get(line),
          "class",
          "note",
          "text-anchor",
          "end",
          "x",
          Coordinate.of(area.right()),
          "y",
          Coordinate.of(area.y(lowest) + 7 + line * LINE),
          "dy",
          ".8em");
    }
  }
}
