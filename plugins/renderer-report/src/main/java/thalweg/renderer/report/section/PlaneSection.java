package thalweg.renderer.report.section;

import java.util.ArrayList;
import java.util.List;
import thalweg.api.scene.Landscape;
import thalweg.api.scene.ProjectedPath;
import thalweg.api.scene.Scene;
import thalweg.plot.landscape.PlaneWindow;
import thalweg.plot.markup.Markup;
import thalweg.plot.scale.Figures;
import thalweg.renderer.report.data.SceneData;
import thalweg.renderer.report.landscape.PlaneFigure;
import thalweg.renderer.report.landscape.PlaneLegend;

/**
 * The plane with the paths, and how it was chosen.
 *
 * @param scene shown
 */
public record PlaneSection(Scene scene) implements Section {

  private static final String UNKNOWN =
      "These paths came without a model and its data, so the loss landscape, the plane gap and"
          + " predictions are left out.";

  @Override
  public String id() {
    return "plane";
  }

  @Override
  public String heading() {
    return scene.landscape().isPresent() ? "Loss landscape" : "Paths on the plane";
  }

  @Override
  public void write(Markup page) {
    if (scene.landscape().isEmpty()) {
      page.element("p", UNKNOWN, "class", "unknown").line();
    }
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
    PlaneWindow window = PlaneWindow.of(scene);
    List<String> remarks = new ArrayList<>();
    remarks.add("Anchor, the point at (0, 0): " + scene.plane().anchorLabel() + ".");
    remarks.addAll(scene.choice().notes());
    scene.paths().stream().map(path -> outside(path, window)).forEach(remarks::add);
    scene
        .landscape()
        .ifPresentOrElse(
            grid -> remarks.addAll(remarks(grid)),
            () -> remarks.add("The two axes have scales of their own."));
    remarks.removeIf(String::isEmpty);
    return remarks;
  }

  private List<String> remarks(Landscape grid) {
    List<String> remarks = new ArrayList<>();
    if (grid.minimum().atEdge()) {
      remarks.add(
          "The lowest cell lies on the edge of the grid: beyond it the loss may be lower still.");
    }
    remarks.add(
        "Grid of %s × %s points; the two axes have scales of their own."
            .formatted(Figures.count(grid.x().length), Figures.count(grid.y().length)));
    grid.interpolation()
        .map(interpolation -> "The loss is " + interpolation.inWords() + ".")
        .ifPresent(remarks::add);
    remarks.add(SceneData.gridNote(scene));
    return remarks;
  }

  /** What the figure cannot show of a path. */
  private static String outside(ProjectedPath path, PlaneWindow window) {
    long count = path.points().stream().filter(point -> !window.contains(point)).count();
    return count == 0
        ? ""
        : "%s of %s of %s not in the window of this figure."
            .formatted(
                Figures.count(count),
                Figures.count(path.size(), "snapshot", "snapshots"),
                path.marked() + (count == 1 ? " is" : " are"));
  }
}
