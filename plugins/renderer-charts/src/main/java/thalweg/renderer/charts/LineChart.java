package thalweg.renderer.charts;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYSeries;
import org.knowm.xchart.style.markers.SeriesMarkers;
import thalweg.plot.color.OkabeIto;
import thalweg.plot.series.Ribbon;
import thalweg.plot.series.Series;
import thalweg.plot.series.Trace;

/**
 * A chart of traces over epochs, of which NaN leaves a gap.
 *
 * <p>XChart draws axes, grid and legend. The curves are drawn into its plot here: XChart rounds
 * points to pixels, which makes flat curves into stairs, and starts dashes afresh at every point,
 * which makes dense dashed curves solid.
 */
final class LineChart {

  private static final float WIDTH = 2;
  private static final double DOT = 7;
  private static final BasicStroke SOLID =
      new BasicStroke(WIDTH, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
  private static final BasicStroke THIN =
      new BasicStroke(1, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
  private static final BasicStroke DASHES =
      new BasicStroke(
          WIDTH, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, new float[] {7, 5}, 0);
  private static final Color INVISIBLE = new Color(0, 0, 0, 0);
  private static final Color BAND = new Color(0, 0, 0, 36);

  private record Line(Trace trace, BasicStroke stroke, boolean framing) {

    /** The colour of the path, the same in every picture. */
    private Color color() {
      return new Color(OkabeIto.path(trace.group()));
    }

    /** Where the trace has a value that can be drawn. */
    private DoubleStream drawn() {
      return Arrays.stream(trace.values()).filter(value -> !Double.isNaN(value));
    }
  }

  private final XYChart chart;
  private final List<Line> lines = new ArrayList<>();
  private final List<Ribbon> ribbons = new ArrayList<>();
  private final List<Series.Band> bands = new ArrayList<>();

  LineChart(String title, String axis, ChartsSettings settings) {
    this(title, "epoch", axis, settings);
  }

  LineChart(String title, String horizontal, String axis, ChartsSettings settings) {
    this.chart = ChartStyle.chart(title, horizontal, axis, settings);
  }

  /** Adds a solid line with an entry in the legend, all of which the axis of values reaches. */
  void solid(Trace trace, String legend) {
    solid(trace, legend, true);
  }

  /**
   * Adds a solid line with an entry in the legend, even if none of it can be drawn.
   *
   * @param legend empty for no entry
   * @param framing whether the axis of values must reach all of it
   */
  void solid(Trace trace, String legend, boolean framing) {
    Line line = new Line(trace, SOLID, framing);
    if (!legend.isEmpty()) {
      boolean empty = line.drawn().findAny().isEmpty();
      XYSeries entry =
          addInvisible(
              "line" + lines.size(), new double[] {trace.places()[0]}, new double[] {Double.NaN});
      entry.setLabel(empty ? legend + " (nothing to draw)" : legend);
      entry.setShowInLegend(true);
      entry.setLineStyle(SOLID);
      entry.setLineColor(line.color());
    }
    lines.add(line);
  }

  /** Adds a thin line, without an entry in the legend. */
  void thin(Trace trace, boolean framing) {
    lines.add(new Line(trace, THIN, framing));
  }

  /** Adds an area in which a line may lie. */
  void ribbon(Ribbon ribbon) {
    ribbons.add(ribbon);
  }

  /** Adds a dashed line, without an entry in the legend. */
  void dashed(Trace trace, boolean framing) {
    lines.add(new Line(trace, DASHES, framing));
  }

  /** Adds a grey band to compare with, behind everything else. */
  void band(Series.Band band) {
    bands.add(band);
  }

  /** Spreads the values by orders of magnitude, if they cover any; all must be positive. */
  void logarithmic() {
    LogarithmicTicks ticks = LogarithmicTicks.covering(values());
    if (ticks.worthwhile()) {
      chart.getStyler().setYAxisLogarithmic(true);
      chart.getStyler().setYAxisLogarithmicDecadeOnly(false);
      chart.getStyler().setYAxisTickLabelsFormattingFunction(ticks::label);
    }
  }

  /** Starts the axis of values at zero. */
  void fromZero() {
    chart.getStyler().setYAxisMin(0.0);
  }

  int width() {
    return chart.getWidth();
  }

  int height() {
    return chart.getHeight();
  }

  /** Paints the finished chart; call it once. */
  void paint(Graphics2D graphics) {
    XYSeries frame = addFrame();
    chart.paint(graphics, chart.getWidth(), chart.getHeight());
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    clip(graphics, frame);
    bands.forEach(band -> draw(band, graphics));
    ribbons.forEach(ribbon -> RibbonShape.fill(ribbon, chart, lowest(), graphics));
    // The first path on top: with equal curves it is the one that is seen.
    for (int i = lines.size() - 1; i >= 0; i--) {
      draw(lines.get(i), graphics);
    }
  }

  /** Lines that the axis of values does not reach end at its frame. */
  private void clip(Graphics2D graphics, XYSeries frame) {
    if (lines.stream().allMatch(Line::framing)) {
      return;
    }
    double left = chart.getScreenXFromChart(frame.getXMin());
    double top = chart.getScreenYFromChart(frame.getYMax());
    double right = chart.getScreenXFromChart(frame.getXMax());
    double bottom = chart.getScreenYFromChart(frame.getYMin());
    graphics.clip(
        new Rectangle2D.Double(
            left - DOT, top - DOT, right - left + 2 * DOT, bottom - top + 2 * DOT));
  }

  /** Its name is at its left end, where paths have not come far. */
  private void draw(Series.Band band, Graphics2D graphics) {
    double left = chart.getScreenXFromChart(epochs().min().orElse(0));
    double right = chart.getScreenXFromChart(epochs().max().orElse(0));
    double top = chart.getScreenYFromChart(band.high());
    double height = Math.max(1, chart.getScreenYFromChart(band.low()) - top);
    graphics.setColor(BAND);
    graphics.fill(new Rectangle2D.Double(left, top, right - left, height));
    graphics.setColor(Color.DARK_GRAY);
    graphics.setFont(chart.getStyler().getLegendFont());
    FontMetrics metrics = graphics.getFontMetrics();
    float baseline = (float) (top + height) + metrics.getAscent();
    graphics.drawString(band.name(), (float) left + 4, baseline);
  }

  private void draw(Line line, Graphics2D graphics) {
    graphics.setColor(line.color());
    graphics.setStroke(line.stroke());
    graphics.draw(onScreen(line.trace()));
    if (line.drawn().limit(2).count() == 1) {
      drawDot(line.trace(), graphics);
    }
  }

  /** A single point has no line to be seen by. */
  private void drawDot(Trace trace, Graphics2D graphics) {
    int only = 0;
    while (Double.isNaN(trace.values()[only])) {
      only++;
    }
    double x = chart.getScreenXFromChart(trace.places()[only]);
    double y = chart.getScreenYFromChart(trace.values()[only]);
    graphics.fill(new Ellipse2D.Double(x - DOT / 2, y - DOT / 2, DOT, DOT));
  }

  /**
   * An invisible line through the corners, from which XChart takes the ranges of the axes. Its
   * second point keeps the epochs from being evenly spaced, for which XChart chooses odd ticks.
   */
  private XYSeries addFrame() {
    double low = lowest();
    double high = values().max().orElse(0);
    if (low == high) {
      // XChart maps no values onto an axis without length.
      low -= 0.1 * Math.abs(low);
      high += low == 0 ? 1 : 0;
    }
    double first = epochs().min().orElse(0);
    double end = epochs().max().orElse(0);
    double last = end == first ? first + 1 : end;
    double[] x = {first, first + 0.1234 * (last - first), last};
    return addInvisible("frame", x, new double[] {low, low, high});
  }

  private XYSeries addInvisible(String name, double[] x, double[] y) {
    XYSeries series = chart.addSeries(name, x, y);
    series.setShowInLegend(false);
    series.setLineColor(INVISIBLE);
    series.setMarker(SeriesMarkers.NONE);
    return series;
  }

  private Path2D onScreen(Trace trace) {
    Path2D line = new Path2D.Double();
    boolean open = false;
    for (int i = 0; i < trace.values().length; i++) {
      if (Double.isNaN(trace.values()[i])) {
        open = false;
        continue;
      }
      double x = chart.getScreenXFromChart(trace.places()[i]);
      double y = chart.getScreenYFromChart(trace.values()[i]);
      if (open) {
        line.lineTo(x, y);
      } else {
        line.moveTo(x, y);
      }
      open = true;
    }
    return line;
  }

  /**
   * What the axis of values must reach, bands and ribbons included; everything where nothing else
   * is to be drawn. The axis is logarithmic only where all lines are positive.
   */
  private DoubleStream values() {
    boolean any = lines.stream().anyMatch(line -> line.framing() && line.drawn().count() > 0);
    double[] reached =
        DoubleStream.concat(
                lines.stream().filter(line -> line.framing() || !any).flatMapToDouble(Line::drawn),
                bands.stream().flatMapToDouble(band -> DoubleStream.of(band.low(), band.high())))
            .toArray();
    boolean logarithmic = Arrays.stream(reached).allMatch(value -> value > 0);
    return DoubleStream.concat(
        Arrays.stream(reached),
        ribbons.stream().flatMapToDouble(ribbon -> ribbon.finite(logarithmic)));
  }

  private double lowest() {
    return values().min().orElse(0);
  }

  private DoubleStream epochs() {
    return lines.stream().flatMapToDouble(line -> DoubleStream.of(line.trace().places()));
  }
}
