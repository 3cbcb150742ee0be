package thalweg.plot.svg;

import java.util.Locale;
import thalweg.plot.color.Colormap;
import thalweg.plot.markup.Markup;
import thalweg.plot.scale.Scale.Tick;

/**
 * The legend of the colours, lying: from the smallest loss to the largest, with true losses.
 *
 * @param colors shown
 * @param left its left edge
 * @param top its top edge
 * @param width its width
 */
public record ColorBar(LossColors colors, double left, double top, double width) {

  private static final double HEIGHT = 14;
  private static final double GAP = 7;
  private static final String GRADIENT = "loss-colors";
  private static final int STOPS = 17;

  /** Writes it. */
  public void write(Markup svg) {
    svg.element("text", colors.title(), "class", "title", "x", x(0), "y", Coordinate.of(top - GAP));
    if (colors.losses().empty()) {
      return;
    }
    gradient(svg);
    svg.empty(
        "rect",
        "x",
        x(0),
        "y",
        Coordinate.of(top),
        "width",
        Coordinate.of(width),
        "height",
        Coordinate.of(HEIGHT),
        "fill",
        "url(#" + GRADIENT + ")");
    for (Tick tick : colors.ticks()) {
      tick(svg, tick);
    }
  }

  private void gradient(Markup svg) {
    svg.open("linearGradient", "id", GRADIENT);
    for (int stop = 0; stop < STOPS; stop++) {
      double offset = stop / (STOPS - 1.0);
      String color = String.format(Locale.ROOT, "#%06x", Colormap.viridis().at(offset));
      svg.empty("stop", "offset", String.valueOf(offset), "stop-color", color);
    }
    svg.close();
  }

  private void tick(Markup svg, Tick tick) {
    String x = x(colors.scale().position(tick.value()));
    String from = Coordinate.of(top);
    svg.empty("path", "class", "iso", "d", "M" + x + " " + from + "v" + Coordinate.of(HEIGHT));
    svg.element(
        "text",
        tick.label(),
        "text-anchor",
        "middle",
        "x",
        x,
        "y",
        Coordinate.of(top + HEIGHT + GAP),
        "dy",
        ".8em");
  }

  private String x(double position) {
    return Coordinate.of(left + width * position);
  }
}
