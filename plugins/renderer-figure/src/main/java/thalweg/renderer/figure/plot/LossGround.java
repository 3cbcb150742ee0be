package thalweg.renderer.figure.plot;

import java.awt.geom.Path2D;
import java.util.Arrays;
import java.util.List;
import thalweg.api.scene.Landscape;
import thalweg.plot.color.Rgb;
import thalweg.plot.landscape.LandscapeScale;
import thalweg.plot.measure.MetricText;
import thalweg.plot.measure.QuantityTitle;
import thalweg.plot.scale.Scale.Tick;
import thalweg.renderer.figure.contour.Contours;
import thalweg.renderer.figure.contour.Loop;
import thalweg.renderer.figure.sheet.Pen;
import thalweg.renderer.figure.sheet.Sheet;

/**
 * The losses of a landscape as filled bands between iso-lines, with white lines at the ticks of the
 * colour bar. Bands are vectors: sharp at any size, and smaller than a picture of 300 dpi. Each
 * covers everything above its level and the next lies on top, so that no seams show between them.
 */
final class LossGround {

  private static final int BANDS = 20;

  private final Landscape landscape;
  private final LandscapeScale losses;
  private final Style style;

  LossGround(Landscape landscape, boolean logarithmic, Style style) {
    this.landscape = landscape;
    this.losses = LandscapeScale.of(landscape, logarithmic);
    this.style = style;
  }

  /** Fills an area with the whole grid. */
  void draw(Sheet sheet, Box area) {
    double[][] positions = atLeastTwo(losses.positions(landscape.loss()).positions());
    if (Arrays.stream(positions).flatMapToDouble(Arrays::stream).anyMatch(Double::isNaN)) {
      Hatch.draw(sheet, area);
    }
    Placed placed = new Placed(new Contours(positions), area, positions);
    sheet.fill(placed.region(-1), color(0));
    for (int band = 1; band < BANDS; band++) {
      sheet.fill(placed.region((double) band / BANDS), color(band));
    }
    for (Tick tick : ticks()) {
      sheet.stroke(placed.line(losses.scale().position(tick.value())), iso());
    }
  }

  /** A colour bar beside the plane, its labels and its title to the right of it. */
  void drawBar(Sheet sheet, Box bar) {
    if (!losses.empty()) {
      for (int band = 0; band < BANDS; band++) {
        double share = (double) band / BANDS;
        double height = bar.height() * (1 - share);
        sheet.fill(new Box(bar.left(), bar.top(), bar.width(), height).outline(), color(band));
      }
      for (Tick tick : ticks()) {
        double y = bar.bottom() - bar.height() * losses.scale().position(tick.value());
        Path2D line = new Path2D.Double();
        line.moveTo(bar.left(), y);
        line.lineTo(bar.right(), y);
        sheet.stroke(line, iso());
        double base = y + 0.35 * style.small().size();
        sheet.text(tick.label(), bar.right() + 2.5, base, style.small());
      }
      sheet.stroke(bar.outline(), Style.frame());
    }
    double left = bar.right() + beside() - 0.3 * style.size();
    String title = style.fitting(titles(), style.text(), bar.height() + style.line());
    sheet.text(title, left, bar.top() + bar.height() / 2, style.text().centred().turned());
  }

  /** The width of the labels and the title of the bar. */
  double beside() {
    double widest =
        ticks().stream()
            .mapToDouble(tick -> style.width(tick.label(), style.small()))
            .max()
            .orElse(0);
    return widest + 4 + style.line();
  }

  private List<String> titles() {
    MetricText metric = new MetricText(landscape.lossMetric());
    boolean log = losses.logarithmic();
    return losses.empty()
        ? List.of("no finite " + landscape.lossMetric().label())
        : List.of(
            QuantityTitle.of(metric.quantity(), metric.unit(), log),
            QuantityTitle.of("loss", metric.unit(), log),
            "loss");
  }

  private List<Tick> ticks() {
    return losses.empty() ? List.of() : losses.scale().ticks(6);
  }

  private static Pen iso() {
    return Pen.solid(Rgb.WHITE, Style.HAIR);
  }

  private int color(int band) {
    return style.colors().at((band + 0.5) / BANDS);
  }

  /** A grid of one row or column is as wide as the plot, which its scale widens too. */
  private static double[][] atLeastTwo(double[][] grid) {
    double[][] wide =
        grid[0].length > 1
            ? grid
            : Arrays.stream(grid)
                .map(row -> new double[] {row[0], row[0]})
                .toArray(double[][]::new);
    return wide.length > 1 ? wide : new double[][] {wide[0], wide[0]};
  }

  /** Contours on the page. */
  private record Placed(Contours contours, Box area, double[][] grid) {

    Path2D region(double level) {
      Path2D region = new Path2D.Double(Path2D.WIND_EVEN_ODD);
      for (Loop loop : contours.above(level)) {
        region.moveTo(x(loop.points().get(0)), y(loop.points().get(0)));
        loop.points().stream().skip(1).forEach(p -> region.lineTo(x(p), y(p)));
        region.closePath();
      }
      return region;
    }

    /** The parts of outlines along which the level is crossed. */
    Path2D line(double level) {
      Path2D line = new Path2D.Double();
      for (Loop loop : contours.above(level)) {
        Loop.Point before = loop.points().get(loop.points().size() - 1);
        boolean drawing = false;
        for (Loop.Point point : loop.points()) {
          if (before.crossing() && point.crossing()) {
            if (!drawing) {
              line.moveTo(x(before), y(before));
            }
            line.lineTo(x(point), y(point));
            drawing = true;
          } else {
            drawing = false;
          }
          before = point;
        }
      }
      return line;
    }

    private double x(Loop.Point point) {
      return area.left() + area.width() * point.column() / (grid[0].length - 1);
    }

    private double y(Loop.Point point) {
      return area.bottom() - area.height() * point.row() / (grid.length - 1);
    }
  }
}
