package thalweg.renderer.figure.plot;

import java.awt.geom.Path2D;
import java.util.Arrays;
import java.util.Comparator;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.stream.DoubleStream;
import thalweg.api.scene.Scene;
import thalweg.plot.clip.Segment;
import thalweg.plot.scale.LinearScale;
import thalweg.plot.scale.LogScale;
import thalweg.plot.scale.Scale;
import thalweg.plot.series.Series;
import thalweg.plot.series.Trace;
import thalweg.renderer.figure.sheet.Lettering;
import thalweg.renderer.figure.sheet.Pen;
import thalweg.renderer.figure.sheet.Sheet;

/** A quantity over epochs, a line for each path, with marks that tell optimizers apart. */
public final class ChartPanel implements Panel {

  private static final double SHAPE = 0.38;
  private static final double MARK = 1.7;
  private static final int BAND = 0xe2e2e2;

  /** Above this ratio of values a logarithm shows more. */
  private static final double WIDE = 10;

  private final Series series;
  private final String title;
  private final Paths paths;
  private final Style style;
  private final boolean logarithmic;

  /**
   * A chart.
   *
   * @param title what stands above it
   * @param logarithmic whether it has a logarithmic scale where its values are positive and of
   *     different orders of magnitude
   */
  public ChartPanel(Scene scene, Series series, String title, boolean logarithmic, Style style) {
    this.series = series;
    this.title = title;
    this.paths = new Paths(scene);
    this.style = style;
    DoubleSummaryStatistics range = values(false).summaryStatistics();
    this.logarithmic = logarithmic && range.getMin() > 0 && range.getMax() > WIDE * range.getMin();
  }

  @Override
  public List<String> titles() {
    return series.compares()
        ? List.of(
            title + " (dashed: at the nearest point of the plane)",
            title + " (dashed: on the plane)",
            title)
        : List.of(title, title.replaceFirst(" \\(.*", ""));
  }

  @Override
  public double height(double width) {
    return SHAPE * width;
  }

  @Override
  public void draw(Sheet sheet, Box box) {
    Axes axes = Axes.inside(box, style, epochs(), scale());
    List<Series.Band> bands =
        series.bands().stream()
            .sorted(Comparator.comparingDouble(Series.Band::high).reversed())
            .toList();
    bands.forEach(band -> drawBand(sheet, axes, band));
    for (Trace trace : series.drawable(logarithmic)) {
      sheet.stroke(line(trace, axes), pen(trace));
    }
    for (Trace trace : series.drawable(logarithmic)) {
      if (trace.kind() == Trace.Kind.MEASURED) {
        drawMarks(sheet, axes, trace);
      }
    }
    nameBands(sheet, axes, bands);
    axes.draw(sheet, List.of("epoch"), vertical());
  }

  /** The title names the quantity too. */
  private List<String> vertical() {
    String scale = logarithmic ? "log scale" : series.unit();
    return List.of(series.axis(logarithmic), scale);
  }

  private Scale epochs() {
    DoubleSummaryStatistics range =
        series.traces().stream()
            .flatMapToDouble(trace -> DoubleStream.of(trace.places()))
            .summaryStatistics();
    return LinearScale.over(range.getMin(), range.getMax());
  }

  private Scale scale() {
    DoubleSummaryStatistics range = values(true).summaryStatistics();
    if (range.getCount() == 0) {
      return LinearScale.over(0, 1);
    }
    if (logarithmic) {
      double space = Math.pow(range.getMax() / range.getMin(), 0.05);
      return LogScale.over(range.getMin() / space, range.getMax() * space);
    }
    double low = Math.min(0, range.getMin());
    return LinearScale.over(low, range.getMax() + 0.06 * (range.getMax() - low));
  }

  /** All that can be drawn, bands among it. */
  private DoubleStream values(boolean withBands) {
    DoubleStream bands =
        series.bands().stream().flatMapToDouble(band -> DoubleStream.of(band.low(), band.high()));
    return DoubleStream.concat(series.finite(), withBands ? bands : DoubleStream.empty());
  }

  private void drawBand(Sheet sheet, Axes axes, Series.Band band) {
    double top = axes.y(band.high());
    double height = Math.max(Style.HAIR, axes.y(band.low()) - top);
    Box area = axes.area();
    sheet.fill(new Box(area.left(), top, area.width(), height).outline(), BAND);
  }

  /**
   * In the order of the bands from the top, below the lowest, or above the highest at the floor.
   */
  private void nameBands(Sheet sheet, Axes axes, List<Series.Band> bands) {
    if (bands.isEmpty()) {
      return;
    }
    Lettering small = style.small();
    double line = 1.2 * small.size();
    double floor = axes.area().bottom() - 2;
    double below = axes.y(bands.get(bands.size() - 1).low()) + line;
    double above = axes.y(bands.get(0).high()) - 2 - (bands.size() - 1) * line;
    double base = below + (bands.size() - 1) * line <= floor ? below : above;
    for (Series.Band band : bands) {
      sheet.text("grey: " + band.name(), axes.area().right() - 2, base, small.toTheLeft());
      base += line;
    }
  }

  private static Path2D line(Trace trace, Axes axes) {
    Line line = new Line(axes.area());
    for (int i = 0; i < trace.places().length; i++) {
      line.to(axes.x(trace.places()[i]), axes.y(trace.values()[i]));
    }
    return line.path();
  }

  private Pen pen(Trace trace) {
    int color = paths.color(trace.path());
    return switch (trace.kind()) {
      case MEASURED -> Pen.solid(color, paths.lineWidth());
      case BESIDE -> Pen.solid(color, Style.HAIR);
      case COMPARED -> Pen.dashed(color, Style.HAIR + 0.1);
    };
  }

  /** Where there are several optimizers, at four places along the line. */
  private void drawMarks(Sheet sheet, Axes axes, Trace trace) {
    int last = trace.places().length - 1;
    int[] places = {last / 8, 3 * last / 8, 5 * last / 8, 7 * last / 8};
    for (int i : paths.groups() > 1 ? Arrays.stream(places).distinct().toArray() : new int[0]) {
      double x = axes.x(trace.places()[i]);
      double y = axes.y(trace.values()[i]);
      if (axes.area().window().clip(new Segment(x, y, x, y)).isPresent()) {
        paths.mark(trace.path()).draw(sheet, x, y, MARK, paths.color(trace.path()));
      }
    }
  }
}
