package thalweg.renderer.report.section;

import java.util.List;
import thalweg.api.scene.PathDiagnostics;
import thalweg.api.scene.ProjectedPath;
import thalweg.api.scene.Scene;
import thalweg.api.trajectory.Snapshot;
import thalweg.plot.markup.Markup;
import thalweg.plot.scale.Figures;
import thalweg.plot.svg.Swatch;

/**
 * A table of all optimizers: where they ended, and how much of their paths the plane shows.
 *
 * @param scene shown
 */
public record OptimizersSection(Scene scene) implements Section {

  /**
   * Columns under one heading.
   *
   * @param heading of all
   * @param columns of each
   */
  private record Group(String heading, List<String> columns) {}

  private static final List<Group> GROUPS =
      List.of(
          new Group("end of training", List.of("loss", "accuracy")),
          new Group("path", List.of("snapshots", "length ÷ displacement", "persistence")),
          new Group(
              "variance explained by", List.of("the plane", "random walk", "persistent walk")),
          new Group("off the plane", List.of("median", "largest")),
          new Group("plane gap", List.of("median", "largest")));

  @Override
  public String id() {
    return "optimizers";
  }

  @Override
  public String heading() {
    return "Optimizers";
  }

  @Override
  public void write(Markup page) {
    page.open(
        "div",
        "class",
        "scroll",
        "role",
        "region",
        "tabindex",
        "0",
        "aria-labelledby",
        "optimizers-heading");
    page.open("table");
    head(page);
    page.open("tbody").line();
    for (int i = 0; i < scene.paths().size(); i++) {
      row(page, i);
    }
    page.close().close().close().line();
    explain(page);
  }

  private static void head(Markup page) {
    page.open("thead").open("tr");
    page.element("th", "optimizer", "scope", "col", "rowspan", "2");
    GROUPS.forEach(group -> heading(page, group));
    page.close().open("tr");
    GROUPS.forEach(group -> columns(page, group.columns()));
    page.close().close().line();
  }

  private static void heading(Markup page, Group group) {
    String width = String.valueOf(group.columns().size());
    page.element("th", group.heading(), "scope", "colgroup", "colspan", width, "class", "first");
  }

  private static void columns(Markup page, List<String> names) {
    for (int i = 0; i < names.size(); i++) {
      page.element("th", names.get(i), "scope", "col", "class", i == 0 ? "first" : "second");
    }
  }

  private void row(Markup page, int number) {
    ProjectedPath path = scene.paths().get(number);
    page.open("tr").open("th", "scope", "row").open("span", "class", "label");
    Swatch.path(page, scene.groupOf(number));
    page.text(path.label()).close();
    page.element("small", path.optimizer());
    if (!path.run().tuning().isEmpty()) {
      page.element("small", path.run().tuning());
    }
    if (!path.diverged().isEmpty()) {
      page.element("small", path.diverged(), "class", "diverged");
    }
    page.close();
    Snapshot last = path.snapshot(path.size() - 1);
    cell(page, Figures.significant(last.loss()), true);
    cell(page, Figures.percent(last.accuracy(), 1), false);
    cell(page, Figures.count(path.size()), true);
    if (number < scene.diagnostics().paths().size()) {
      evidence(page, scene.diagnostics().paths().get(number));
    }
    page.close().line();
  }

  private static void evidence(Markup page, PathDiagnostics path) {
    cell(page, Figures.significant(path.lengthOverDisplacement()), false);
    cell(page, Figures.significant(path.persistence()), false);
    cell(page, Figures.percent(path.explained().total(), 1), true);
    cell(page, Figures.percent(path.explainedByRandomWalk().total(), 1), false);
    cell(page, Figures.percent(path.explainedByPersistentWalk().total(), 1), false);
    cell(page, Figures.percent(path.medianResidualFraction(), 1), true);
    cell(page, Figures.percent(path.largestResidualFraction(), 1), false);
    cell(page, Figures.significant(path.medianPlaneGap()), true);
    cell(page, Figures.significant(path.largestPlaneGap()), false);
  }

  private static void cell(Markup page, String value, boolean first) {
    page.element("td", value, "class", first ? "first" : "second");
  }

  private static void explain(Markup page) {
    page.open("ul", "class", "remarks");
    page.element(
        "li", "Loss and accuracy are those of the full training data, at the last snapshot.");
    page.element(
        "li",
        "Variance is that of the optimizer’s own path about its mean. A random walk is what PCA"
            + " shows of one pure random walk of as many snapshots (Antognini and Sohl-Dickstein"
            + " 2018): only more than that speaks of training.");
    page.element(
        "li",
        "Persistence is the mean cosine between consecutive displacements: 0 for a random walk, 1"
            + " for a straight line. A persistent walk is what PCA shows of a random walk whose"
            + " steps are as persistent: a smooth path explains much whatever the landscape.");
    page.element(
        "li",
        "Off the plane: distance of a snapshot from the plane ÷ its distance from the origin of"
            + " the plane.");
    page.element("li", "Plane gap: |loss at the nearest point of the plane − true loss|.");
    page.close().line();
  }
}
