package thalweg.plot.svg;

import java.util.Arrays;
import thalweg.plot.landscape.PositionGrid;
import thalweg.plot.markup.Markup;
import thalweg.plot.scale.Scale.Tick;

/**
 * The ground of a loss plane: colours, iso-lines at the ticks of the colour bar, and a hatch where
 * the loss is not finite. The colours are a small picture inside the SVG, which needs no other
 * file.
 *
 * @param colors of the losses
 * @param losses [ny][nx], the first row at the bottom
 * @param area which the whole grid fills
 */
public record PlaneGround(LossColors colors, double[][] losses, PlotArea area) {

  /** Writes everything. */
  public void write(Markup svg) {
    PositionGrid positions = colors.positions(losses);
    if (Arrays.stream(positions.positions())
        .flatMapToDouble(Arrays::stream)
        .anyMatch(Double::isNaN)) {
      hatch(svg);
      frame(svg, "rect", "class", "hole");
    }
    String image = new LandscapeRaster(positions).dataUri();
    frame(svg, "image", "preserveAspectRatio", "none", "href", image);
    IsoLines lines = new IsoLines(positions.positions(), area);
    for (Tick tick : colors.ticks()) {
      String d = lines.at(colors.scale().position(tick.value()));
      if (!d.isEmpty()) {
        svg.open("path", "class", "iso", "d", d);
        svg.element("title", colors.metric().label() + " " + tick.label()).close().line();
      }
    }
  }

  /** Stripes show through where there is no loss: a look that no value has. */
  private static void hatch(Markup svg) {
    svg.open(
        "pattern", "id", "hatch", "width", "8", "height", "8", "patternUnits", "userSpaceOnUse");
    svg.empty("path", "class", "hatch-ground", "d", "M0 0H8V8H0Z");
    svg.empty("path", "class", "hatch-line", "d", "M-2 2 2-2M0 8 8 0M6 10 10 6");
    svg.close();
  }

  private void frame(Markup svg, String element, String... more) {
    String[] all = Arrays.copyOf(more, more.length + 8);
    String[] place = {
      "x", Coordinate.of(area.left()),
      "y", Coordinate.of(area.top()),
      "width", Coordinate.of(area.width()),
      "height", Coordinate.of(area.height())
    };
    System.arraycopy(place, 0, all, more.length, place.length);
    svg.empty(element, all).line();
  }
}
