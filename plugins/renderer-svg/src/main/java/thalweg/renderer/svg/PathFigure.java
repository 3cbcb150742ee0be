package thalweg.renderer.svg;

import java.util.Map;
import thalweg.api.scene.Scene;
import thalweg.plot.color.OkabeIto;
import thalweg.plot.markup.Markup;
import thalweg.plot.markup.Template;
import thalweg.plot.svg.Coordinate;
import thalweg.plot.svg.PlanePlot;
import thalweg.plot.svg.Swatch;

/**
 * The figure: title, plane with all paths, colour bar, key. Its style sheet is inside, without
 * variables, which not every program reads. Where there is no landscape there is no colour bar
 * either, and the key moves up.
 */
final class PathFigure {

  private static final int LONGEST_TITLE = 60;
  private static final int LONGEST_SUBTITLE = 90;
  private static final double VIEW_WIDTH = 720;
  private static final double LEFT = 78;
  private static final double BAR_TOP = 636;
  private static final double KEY_TOP = 700;
  private static final PlanePlot.Place PLACE = new PlanePlot.Place(LEFT, 104, 622, 440, BAR_TOP, 6);

  /** The grid that stands in for a landscape, as faint as paper allows. */
  private static final String GRID =
      ".grid { fill: none; stroke: #e4e4e4; stroke-width: 1.2px; }\n";

  private final Scene scene;
  private final PlanePlot plot;
  private final PathKey key;

  PathFigure(Scene scene, boolean logarithmic) {
    this.scene = scene;
    this.plot = new PlanePlot(scene, PLACE, logarithmic);
    this.key = new PathKey(scene, LEFT, scene.landscape().isPresent() ? KEY_TOP : BAR_TOP);
  }

  /** The whole file. */
  String svg() {
    String width = Coordinate.of(VIEW_WIDTH);
    String height = Coordinate.of(key.bottom());
    Markup svg = new Markup();
    svg.open(
            "svg",
            "xmlns",
            "http://www.w3.org/2000/svg",
            "viewBox",
            "0 0 " + width + " " + height,
            "width",
            width,
            "height",
            height,
            "role",
            "img")
        .line();
    svg.element("title", name()).line();
    svg.element("style", style()).line();
    svg.empty("rect", "class", "paper", "width", width, "height", height).line();
    head(svg);
    plot.writeGround(svg);
    plot.writePaths(svg.line());
    key.write(svg.line());
    return svg.close().line().toString();
  }

  private String name() {
    String plane = scene.landscape().isPresent() ? "over the loss plane" : "on their plane";
    return "Paths " + plane + ": " + scene.title();
  }

  private void head(Markup svg) {
    String left = Coordinate.of(LEFT);
    svg.element("text", cut(scene.title(), LONGEST_TITLE), "class", "head", "x", left, "y", "34");
    String subtitle = cut(scene.subtitle(), LONGEST_SUBTITLE);
    svg.element("text", subtitle, "class", "sub", "x", left, "y", "58").line();
  }

  private String style() {
    StringBuilder more = new StringBuilder(scene.landscape().isPresent() ? "" : GRID);
    for (int i = 0; i < OkabeIto.DISTINCT_PATHS; i++) {
      String color = "#%06x".formatted(OkabeIto.path(i));
      String path = "." + Swatch.color(i);
      more.append(path + " .line { stroke: " + color + "; }\n");
      more.append(path + ".mark { fill: " + color + "; }\n");
    }
    return Template.resource(PathFigure.class, "path.css").fill(Map.of("paths", more.toString()));
  }

  private static String cut(String text, int longest) {
    return text.length() <= longest ? text : text.substring(0, longest - 1) + "…";
  }
}
