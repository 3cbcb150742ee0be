package thalweg.plot.svg;

import java.util.List;
import thalweg.plot.markup.Markup;
import thalweg.plot.scale.Scale.Tick;

/**
 * Ticks, grid lines and titles around a plot area. The title of the vertical axis stands above it,
 * upright, where it can be read on a small screen too.
 *
 * @param svg written to
 * @param area framed
 */
public record Axes(Markup svg, PlotArea area) {

  private static final double GAP = 8;

  /** Grid lines behind what is drawn. */
  public void grid(int mostAcross, int mostDown) {
    StringBuilder lines = new StringBuilder();
    for (Tick tick : area.horizontal().ticks(mostAcross)) {
      String x = Coordinate.of(area.x(tick.value()));
      lines.append("M" + x + " " + Coordinate.of(area.top()));
      lines.append("V" + Coordinate.of(area.bottom()));
    }
    for (Tick tick : area.vertical().ticks(mostDown)) {
      String y = Coordinate.of(area.y(tick.value()));
      lines.append("M" + Coordinate.of(area.left()) + " " + y);
      lines.append("H" + Coordinate.of(area.right()));
    }
    svg.empty("path", "class", "grid", "d", lines.toString());
  }

  /** The axis below. */
  public void horizontal(String title, int most) {
    List<Tick> ticks = area.horizontal().ticks(most);
    for (Tick tick : ticks) {
      label(tick.label(), area.x(tick.value()), area.bottom() + GAP, "middle", ".8em");
    }
    String middle = Coordinate.of(area.left() + area.width() / 2);
    String below = Coordinate.of(area.bottom() + GAP);
    svg.element(
        "text",
        title,
        "class",
        "title",
        "text-anchor",
        "middle",
        "x",
        middle,
        "y",
        below,
        "dy",
        "2.2em");
  }

  /** The axis at the left. */
  public void vertical(String title, int most) {
    for (Tick tick : area.vertical().ticks(most)) {
      label(tick.label(), area.left() - GAP, area.y(tick.value()), "end", ".35em");
    }
    svg.element(
        "text",
        title,
        "class",
        "title",
        "x",
        Coordinate.of(area.left()),
        "y",
        Coordinate.of(area.top() - GAP));
  }

  private void label(String text, double x, double y, String anchor, String shift) {
    svg.element(
        "text",
        text,
        "text-anchor",
        anchor,
        "x",
        Coordinate.of(x),
        "y",
        Coordinate.of(y),
        "dy",
        shift);
  }
}
