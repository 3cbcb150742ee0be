package thalweg.renderer.report.section;

import java.util.ArrayList;
import java.util.List;
import thalweg.api.scene.Interpolation;
import thalweg.api.scene.Landscape;
import thalweg.api.scene.PathPoint;
import thalweg.api.scene.ProjectedPath;
import thalweg.api.scene.Scene;
import thalweg.plot.markup.Markup;
import thalweg.plot.scale.Figures;
import thalweg.renderer.report.data.SceneData;
import thalweg.renderer.report.landscape.PlaneFigure;
import thalweg.renderer.report.landscape.PlaneLegend;

/**
 * The loss plane with the paths, and how the plane was chosen.
 *
 * @param scene shown
 */
public record PlaneSection(Scene scene) implements Section {

  @Override
  public String id() {
    return "plane";
  }

  @Override
  public String heading() {
    return "Loss landscape";
  }

  @Override
  public void write(Markup page) {
    new ExplorePanel(scene).write(page);
    page.open("figure", "class", "map");
    page.open("div", "class", "plot still");
    new PlaneFigure(scene).write(page);
    page.close();
    page.open("figcaption");
    new PlaneLegend(scene).write(page);
    page.open("div").element("h3", "The plane").open("ul", "class", "remarks");
    remarks().forEach(remark -> page.element("li", remark));
    page.close().close().close().close().line();
  }

  private List<String> remarks() {
    List<String> remarks = new ArrayList<>();
    remarks.add("Origin: " + scene.plane().anchorLabel() + ".");
    remarks.addAll(scene.plane().notes());
    scene.paths().stream().map(this::outside).forEach(remarks::add);
    Landscape grid = scene.landscape();
    if (lowestAtTheEdge(grid)) {
      remarks.add(
          "The lowest cell lies on the edge of the grid: beyond it the loss may be lower still.");
    }
    remarks.add(
        "Grid of %s × %s points; the two axes have scales of their own."
            .formatted(Figures.count(grid.x().length), Figures.count(grid.y().length)));
    grid.interpolation().map(PlaneSection::sentence).ifPresent(remarks::add);
    remarks.add(SceneData.gridNote(scene));
    remarks.removeIf(String::isEmpty);
    return remarks;
  }

  private static String sentence(Interpolation interpolation) {
    return "The loss is " + interpolation.inWords() + ".";
  }

  private static boolean lowestAtTheEdge(Landscape grid) {
    Landscape.Minimum lowest = grid.minimum();
    return Double.isFinite(lowest.loss())
        && (atEnd(grid.x(), lowest.x()) || atEnd(grid.y(), lowest.y()));
  }

  private static boolean atEnd(double[] axis, double value) {
    return value == axis[0] || value == axis[axis.length - 1];
  }

  /** What the figure cannot show of a path. */
  private String outside(ProjectedPath path) {
    long count = path.points().stream().filter(point -> !inside(point)).count();
    return count == 0
        ? ""
        : "%s of %s of %s not in the window of this figure."
            .formatted(
                Figures.count(count),
                Figures.count(path.size(), "snapshot", "snapshots"),
                path.label() + (count == 1 ? " is" : " are"));
  }

  private boolean inside(PathPoint point) {
    return within(scene.landscape().x(), point.x()) && within(scene.landscape().y(), point.y());
  }

  private static boolean within(double[] axis, double value) {
    double slack = 1e-9 * (axis[axis.length - 1] - axis[0]);
    return value >= axis[0] - slack && value <= axis[axis.length - 1] + slack;
  }
}
