package thalweg.renderer.figure.plot;

import java.awt.geom.Path2D;
import java.util.List;
import thalweg.plot.scale.Scale;
import thalweg.plot.scale.Scale.Tick;
import thalweg.renderer.figure.sheet.Lettering;
import thalweg.renderer.figure.sheet.Sheet;

/**
 * A plot area with its scales.
 *
 * @param style of text
 * @param area which the scales fill
 * @param x from left to right
 * @param y from bottom to top
 */
record Axes(Style style, Box area, Scale x, Scale y) {

  private static final double TICK = 2.2;
  private static final double GAP = 1.8;

  /** Axes in a box that also holds their labels and titles. */
  static Axes inside(Box box, Style style, Scale x, Scale y) {
    double below = TICK + GAP + style.small().size() + style.line() + GAP;
    double height = box.height() - below;
    double left = style.line() + leftOf(style, y, height);
    return new Axes(style, box.within(left, 0, halfLast(style, x), below), x, y);
  }

  /** Half of the last label may stand beside the plot. */
  private static double halfLast(Style style, Scale x) {
    return x.ticks(6).stream()
        .filter(tick -> x.position(tick.value()) > 0.9)
        .mapToDouble(tick -> style.width(tick.label(), style.small()) / 2)
        .max()
        .orElse(0);
  }

  private static double leftOf(Style style, Scale y, double height) {
    return TICK
        + 2 * GAP
        + ticks(style, y, height).stream()
            .mapToDouble(tick -> style.width(tick.label(), style.small()))
            .max()
            .orElse(0);
  }

  /** As many ticks as there is room for, one above the other. */
  static List<Tick> ticks(Style style, Scale scale, double height) {
    return scale.ticks((int) Math.max(2, Math.min(6, height / (2.2 * style.small().size()))));
  }

  double x(double value) {
    return area.left() + area.width() * x.position(value);
  }

  double y(double value) {
    return area.bottom() - area.height() * y.position(value);
  }

  /** Draws frame, ticks and titles, each the first of its wordings that there is room for. */
  void draw(Sheet sheet, List<String> horizontal, List<String> vertical) {
    drawBare(sheet, true, true);
    double base = area.bottom() + TICK + GAP + 0.8 * style.small().size() + style.line();
    double left = area.left() - leftOf(style, y, area.height()) - 0.25 * style.size();
    double middle = area.left() + area.width() / 2;
    double room = 2 * Math.min(area.width() / 2 + area.left() - left, area.width() / 2 + 4);
    sheet.text(style.fitting(horizontal, style.text(), room), middle, base, style.text().centred());
    sheet.text(
        style.fitting(vertical, style.text(), area.height() + style.line()),
        left,
        area.top() + area.height() / 2,
        style.text().centred().turned());
  }

  /** Draws frame and ticks, the labels where they are asked for. */
  void drawBare(Sheet sheet, boolean below, boolean beside) {
    Path2D lines = area.outline();
    Lettering small = style.small();
    for (Tick tick : horizontalTicks()) {
      double at = x(tick.value());
      line(lines, at, area.bottom(), at, area.bottom() + TICK);
      if (below) {
        double base = area.bottom() + TICK + GAP + 0.75 * small.size();
        sheet.text(tick.label(), at, base, small.centred());
      }
    }
    for (Tick tick : ticks(style, y, area.height())) {
      double at = y(tick.value());
      line(lines, area.left(), at, area.left() - TICK, at);
      if (beside) {
        double base = at + 0.35 * small.size();
        sheet.text(tick.label(), area.left() - TICK - GAP, base, small.toTheLeft());
      }
    }
    sheet.stroke(lines, Style.frame());
  }

  private List<Tick> horizontalTicks() {
    for (int most = 6; most > 1; most--) {
      List<Tick> ticks = x.ticks(most);
      double widest =
          ticks.stream().mapToDouble(t -> style.width(t.label(), style.small())).max().orElse(0);
      if (ticks.size() * (widest + style.size()) < area.width()) {
        return ticks;
      }
    }
    return x.ticks(2);
  }

  private static void line(Path2D lines, double x0, double y0, double x1, double y1) {
    lines.moveTo(x0, y0);
    lines.lineTo(x1, y1);
  }
}
