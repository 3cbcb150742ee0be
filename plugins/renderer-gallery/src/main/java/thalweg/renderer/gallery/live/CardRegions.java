package thalweg.renderer.gallery.live;

import java.util.stream.IntStream;
import thalweg.api.data.Examples;
import thalweg.api.scene.DecisionRegions;
import thalweg.api.scene.ProjectedPath;
import thalweg.api.scene.Scene;
import thalweg.plot.color.OkabeIto;
import thalweg.plot.markup.Markup;
import thalweg.plot.svg.Coordinate;

/**
 * Decision regions with the training examples over them; which square of the sheet is seen is the
 * {@code y} of its image.
 *
 * @param scene of the card
 * @param regions of its network
 * @param path whose network it is
 * @param name of the card, for readers who do not see it
 */
record CardRegions(Scene scene, DecisionRegions regions, ProjectedPath path, String name) {

  private static final int SIDE = 300;
  private static final int MOST_POINTS = 600;

  void write(Markup svg) {
    Examples data = scene.data().orElseThrow().training();
    RegionSheet sheet = new RegionSheet(regions, path, data.classes());
    int side = RegionSheet.SIDE;
    String alternative = "Decision regions of " + path.label() + " of " + name;
    svg.open(
        "svg",
        "viewBox",
        "0 0 300 300",
        "role",
        "img",
        "aria-label",
        alternative,
        "data-frames",
        String.valueOf(sheet.frames()));
    // Half a pixel less on each side: no colour of the next square shines in.
    svg.open(
        "svg",
        "width",
        "300",
        "height",
        "300",
        "viewBox",
        "0.5 0.5 " + (side - 1) + " " + (side - 1));
    svg.empty(
        "image",
        "class",
        "sheet",
        "width",
        String.valueOf(side),
        "height",
        String.valueOf(side * sheet.frames()),
        "y",
        String.valueOf(-side * (sheet.frames() - 1)),
        "href",
        sheet.address());
    svg.close().line();
    int step = Math.max(1, data.rows() / MOST_POINTS);
    for (int c = 0; c < data.classes(); c++) {
      points(svg, data, c, step);
    }
    svg.close().line();
  }

  /** Lines of no length with round ends are dots. */
  private void points(Markup svg, Examples data, int wanted, int step) {
    StringBuilder dots = new StringBuilder();
    IntStream.range(0, data.rows())
        .filter(row -> row % step == 0 && data.label(row) == wanted)
        .forEach(
            row ->
                dots.append('M')
                    .append(Coordinate.of((data.input(row, 0) - regions.minX()) * scale()))
                    .append(' ')
                    .append(Coordinate.of(SIDE - (data.input(row, 1) - regions.minY()) * scale()))
                    .append("h0"));
    if (!dots.isEmpty()) {
      svg.empty("path", "class", "dots casing", "d", dots.toString());
      String color = String.format("stroke: #%06x", OkabeIto.classOf(wanted));
      svg.empty("path", "class", "dots", "d", dots.toString(), "style", color).line();
    }
  }

  private double scale() {
    return SIDE / regions.side();
  }
}
