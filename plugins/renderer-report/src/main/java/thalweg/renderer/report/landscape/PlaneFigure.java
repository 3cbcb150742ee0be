package thalweg.renderer.report.landscape;

import java.util.Arrays;
import java.util.List;
import thalweg.api.scene.Landscape;
import thalweg.api.scene.ProjectedPath;
import thalweg.api.scene.Scene;
import thalweg.plot.landscape.PositionGrid;
import thalweg.plot.scale.LinearScale;
import thalweg.plot.scale.Scale.Tick;
import thalweg.renderer.report.markup.Markup;
import thalweg.renderer.report.svg.Axes;
import thalweg.renderer.report.svg.Coordinate;
import thalweg.renderer.report.svg.PlotArea;

/** The loss plane with all paths, as one SVG that needs no other file. */
public final class PlaneFigure {

  private static final int MOST_TICKS = 5;
  private static final double LEFT = 78;
  private static final double TOP = 40;
  private static final double WIDTH = 634;
  private static final double HEIGHT = 460;
  private static final double BAR_TOP = 618;
  private static final String VIEW_BOX = "0 0 720 666";

  private final Scene scene;
  private final LossColors colors;
  private final PlotArea area;

  /** The figure of a scene. */
  public PlaneFigure(Scene scene) {
    this.scene = scene;
    this.colors = LossColors.of(scene.landscape());
    double[] x = scene.landscape().x();
    double[] y = scene.landscape().y();
    this.area =
        new PlotArea(
            LEFT,
            TOP,
            WIDTH,
            HEIGHT,
            LinearScale.over(x[0], x[x.length - 1]),
            LinearScale.over(y[0], y[y.length - 1]));
  }

  /** Writes the SVG. */
  public void write(Markup svg) {
    String name = "The paths of all optimizers over the loss plane; colour is the loss.";
    svg.open("svg", "class", "plane", "viewBox", VIEW_BOX, "role", "img", "aria-label", name);
    ground(svg);
    Axes axes = new Axes(svg, area);
    axes.horizontal(new AxisTitle(scene.plane().u()).withEvidence(), MOST_TICKS);
    axes.vertical(new AxisTitle(scene.plane().v()).withEvidence(), MOST_TICKS);
    paths(new PathLayer(svg, area));
    new ColorBar(colors, LEFT, BAR_TOP, WIDTH).write(svg);
    svg.close().line();
  }

  private void ground(Markup svg) {
    hatch(svg);
    String[] frame = frame();
    PositionGrid positions = colors.positions(scene.landscape());
    if (Arrays.stream(positions.positions())
        .flatMapToDouble(Arrays::stream)
        .anyMatch(Double::isNaN)) {
      svg.empty("rect", with(frame, "class", "hole"));
    }
    String image = new LandscapeRaster(positions).dataUri();
    svg.empty("image", with(frame, "preserveAspectRatio", "none", "href", image)).line();
    IsoLines lines = new IsoLines(positions.positions(), area);
    for (Tick tick : colors.ticks()) {
      String d = lines.at(colors.scale().position(tick.value()));
      if (!d.isEmpty()) {
        svg.open("path", "class", "iso", "d", d);
        svg.element("title", "loss " + tick.label()).close().line();
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

  private void paths(PathLayer layer) {
    List<ProjectedPath> paths = scene.paths();
    for (int i = 0; i < paths.size(); i++) {
      layer.line(paths.get(i), scene.groupOf(i));
    }
    for (int i = 0; i < paths.size(); i++) {
      layer.markers(paths.get(i), scene.groupOf(i));
    }
    Landscape.Minimum lowest = scene.landscape().minimum();
    if (Double.isFinite(lowest.loss())) {
      layer.lowest(lowest.x(), lowest.y());
    }
  }

  private String[] frame() {
    return new String[] {
      "x", Coordinate.of(LEFT),
      "y", Coordinate.of(TOP),
      "width", Coordinate.of(WIDTH),
      "height", Coordinate.of(HEIGHT)
    };
  }

  private static String[] with(String[] attributes, String... more) {
    String[] all = Arrays.copyOf(attributes, attributes.length + more.length);
    System.arraycopy(more, 0, all, attributes.length, more.length);
    return all;
  }
}
