package thalweg.renderer.report.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import thalweg.api.measure.Measures;
import thalweg.api.measure.Metric;
import thalweg.api.scene.NullShares;
import thalweg.api.scene.PathDiagnostics;
import thalweg.api.scene.PathDiagnostics.Explained;
import thalweg.api.scene.PathDiagnostics.Spread;
import thalweg.api.scene.ProjectedPath;
import thalweg.api.scene.Scene;
import thalweg.plot.markup.Markup;
import thalweg.plot.measure.MetricText;
import thalweg.plot.measure.NullText;
import thalweg.plot.scale.Figures;
import thalweg.renderer.report.data.Heading;
import thalweg.renderer.report.landscape.PathSwatch;

/**
 * A table of all optimizers: where they ended, and how much of their paths the plane shows.
 *
 * @param scene shown
 */
public record OptimizersSection(Scene scene) implements Section {

  private static final String WALKS =
      "Random walks have independent steps of the path’s lengths (Antognini and Sohl-Dickstein"
          + " 2018); persistent, AR(1)-like walks also the inner products of consecutive ones; both"
          + " in as many dimensions as there are trained parameters. 95 % of them lie in the range"
          + " given, on planes chosen in the same way. A share above it says that this family of"
          + " walks does not show as much, and no more than that.";

  /**
   * Columns under one heading.
   *
   * @param heading of all
   * @param columns of each
   */
  private record Group(String heading, List<String> columns) {}

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
    ScrollRegion.named(page, "wide", "Table of the optimizers");
    page.open("table");
    head(page);
    page.open("tbody").line();
    for (int i = 0; i < scene.paths().size(); i++) {
      row(page, i);
    }
    page.close().close().close().line();
    explain(page);
  }

  /** What is known: paths alone have neither measures nor a plane gap. */
  private List<Group> groups() {
    List<Group> groups = new ArrayList<>();
    if (!scene.metrics().isEmpty()) {
      groups.add(
          new Group("end of training", scene.metrics().stream().map(Metric::label).toList()));
    }
    groups.add(new Group("path", List.of("snapshots", "length ÷ displacement", "persistence")));
    groups.add(new Group("variance explained", explained()));
    groups.add(new Group("off the plane", List.of("median", "largest")));
    if (scene.landscape().isPresent()) {
      groups.add(new Group("plane gap", List.of("median", "largest")));
    }
    return groups;
  }

  private List<String> explained() {
    List<String> columns = new ArrayList<>(List.of("of the path"));
    if (hasNull(Explained::byRandomWalk)) {
      columns.add("of random walks");
    }
    if (hasNull(Explained::byPersistentWalk)) {
      columns.add("of persistent walks");
    }
    return columns;
  }

  /** A plane has it for all paths, but for those that do not move. */
  private boolean hasNull(Function<Explained, Optional<NullShares>> law) {
    return scene.diagnostics().paths().stream()
        .anyMatch(path -> law.apply(path.explained()).isPresent());
  }

  private void head(Markup page) {
    page.open("thead").open("tr");
    page.element("th", "optimizer", "scope", "col", "rowspan", "2");
    groups().forEach(group -> heading(page, group));
    page.close().open("tr");
    groups().forEach(group -> columns(page, group.columns()));
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
    PathSwatch.write(page, scene, number);
    page.text(path.marked()).close();
    page.element("small", path.optimizer());
    path.run().tuning().ifPresent(phrase -> page.element("small", phrase));
    path.diverged().ifPresent(why -> page.element("small", why, "class", "diverged"));
    page.close();
    end(page, path.snapshot(path.size() - 1).measures());
    cell(page, Figures.count(path.size()), true);
    if (number < scene.diagnostics().paths().size()) {
      evidence(page, scene.diagnostics().paths().get(number));
    }
    page.close().line();
  }

  private void end(Markup page, Measures measures) {
    for (int i = 0; i < scene.metrics().size(); i++) {
      Metric metric = scene.metrics().get(i);
      cell(page, new MetricText(metric).value(measures.value(metric)), i == 0);
    }
  }

  private void evidence(Markup page, PathDiagnostics path) {
    cell(page, Figures.significant(path.course().lengthOverDisplacement()), false);
    cell(page, Figures.significant(path.course().persistence()), false);
    cell(page, Figures.percent(path.explained().byPlane().total(), 1), true);
    walks(page, path.explained(), Explained::byRandomWalk);
    walks(page, path.explained(), Explained::byPersistentWalk);
    cell(page, Figures.percent(path.residual().median(), 1), true);
    cell(page, Figures.percent(path.residual().largest(), 1), false);
    if (scene.landscape().isPresent()) {
      Spread gap = path.planeGap().orElse(new Spread(Double.NaN, Double.NaN));
      cell(page, Figures.significant(gap.median()), true);
      cell(page, Figures.significant(gap.largest()), false);
    }
  }

  private void walks(
      Markup page, Explained explained, Function<Explained, Optional<NullShares>> law) {
    if (hasNull(law)) {
      cell(page, NullText.range(law.apply(explained)), false);
    }
  }

  /** Such as: Loss and accuracy are those of the full training data, at the last snapshot. */
  private String measured() {
    List<String> names = new ArrayList<>(scene.metrics().stream().map(Metric::label).toList());
    names.set(0, Heading.of(scene.metrics().get(0)));
    String last = names.remove(names.size() - 1);
    String subject =
        names.isEmpty()
            ? last + " is that"
            : String.join(", ", names) + " and " + last + " are those";
    return subject + " of the full training data, at the last snapshot.";
  }

  private static void cell(Markup page, String value, boolean first) {
    page.element("td", value, "class", first ? "first" : "second");
  }

  private void explain(Markup page) {
    page.open("ul", "class", "remarks");
    if (!scene.metrics().isEmpty()) {
      page.element("li", measured());
    }
    page.element(
        "li",
        "Variance is that of the optimizer’s own path about its mean. Persistence is how much of a"
            + " displacement the next one repeats, Σ⟨s(t), s(t−1)⟩ ÷ Σ|s(t−1)|²: 0 for a random"
            + " walk, 1 for even steps along a straight line.");
    if (hasNull(Explained::byRandomWalk)) {
      page.element("li", WALKS);
    }
    page.element(
        "li",
        "Off the plane: distance of a snapshot from the plane ÷ its distance from the anchor.");
    if (scene.landscape().isPresent()) {
      page.element("li", "Plane gap: |loss at the nearest point of the plane − true loss|.");
    }
    page.close().line();
  }
}
