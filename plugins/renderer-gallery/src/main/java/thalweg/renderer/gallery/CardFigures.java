package thalweg.renderer.gallery;

import java.util.List;
import java.util.Optional;
import thalweg.api.measure.Measures;
import thalweg.api.scene.NullShares;
import thalweg.api.scene.PathDiagnostics;
import thalweg.api.scene.PathDiagnostics.Explained;
import thalweg.api.scene.PathDiagnostics.Shares;
import thalweg.api.scene.ProjectedPath;
import thalweg.api.scene.Scene;
import thalweg.plot.markup.Markup;
import thalweg.plot.measure.MetricText;
import thalweg.plot.measure.NullText;
import thalweg.plot.scale.Figures;
import thalweg.plot.svg.Swatch;

/**
 * The figures of a card: a row for each path with what was measured at its end and what each axis
 * explains of it, and below them what such planes explain of walks without a landscape.
 *
 * @param scene of the card
 */
record CardFigures(Scene scene) {

  /** Writes the table. */
  void write(Markup page) {
    page.open("table").open("thead").open("tr");
    page.element("th", "optimizer", "scope", "col");
    scene.metrics().forEach(metric -> page.element("th", metric.label(), "scope", "col"));
    page.element("th", axis(scene.plane().u().label(), "axis 1"), "scope", "col");
    page.element("th", axis(scene.plane().v().label(), "axis 2"), "scope", "col");
    page.close().close().open("tbody").line();
    for (int i = 0; i < scene.paths().size(); i++) {
      path(page, i);
    }
    walks(page);
    page.close().close().line();
  }

  /** Short labels stand for themselves; longer ones are on the picture. */
  private static String axis(String label, String otherwise) {
    return label.length() <= 4 ? label : otherwise;
  }

  private void path(Markup page, int number) {
    ProjectedPath path = scene.paths().get(number);
    Measures end = path.snapshot(path.size() - 1).measures();
    page.open("tr").open("th", "scope", "row");
    Swatch.path(page, scene.groupOf(number));
    page.text(path.marked()).close();
    scene.metrics().forEach(m -> page.element("td", new MetricText(m).value(end.value(m))));
    shares(page, evidence().get(number).explained().byPlane());
    page.close().line();
  }

  /** What several paths have in common is what the axes state. */
  private void walks(Markup page) {
    Optional<Explained> compared =
        scene.paths().size() == 1
            ? Optional.of(evidence().get(0).explained())
            : scene.diagnostics().axes();
    String both = (scene.paths().size() == 1 ? "" : " jointly") + ", both axes";
    compared
        .flatMap(Explained::byRandomWalk)
        .ifPresent(walks -> walk(page, NullText.RANDOM + both, walks));
    compared
        .flatMap(Explained::byPersistentWalk)
        .ifPresent(walks -> walk(page, NullText.PERSISTENT + both, walks));
  }

  private void walk(Markup page, String name, NullShares shares) {
    String width = String.valueOf(1 + scene.metrics().size());
    page.open("tr", "class", "walk");
    page.element("th", name, "scope", "row", "colspan", width);
    page.element("td", NullText.range(shares.total()), "colspan", "2");
    page.close().line();
  }

  private static void shares(Markup page, Shares shares) {
    page.element("td", Figures.percent(shares.first(), 1));
    page.element("td", Figures.percent(shares.second(), 1));
  }

  private List<PathDiagnostics> evidence() {
    return scene.diagnostics().paths();
  }
}
