package thalweg.renderer.gallery;

import java.util.List;
import thalweg.api.scene.PathDiagnostics;
import thalweg.api.scene.PathDiagnostics.Shares;
import thalweg.api.scene.ProjectedPath;
import thalweg.api.scene.Scene;
import thalweg.api.trajectory.Snapshot;
import thalweg.plot.markup.Markup;
import thalweg.plot.scale.Figures;
import thalweg.plot.svg.Swatch;

/**
 * The figures of a card: a row for each path with loss, accuracy and what each axis explains of it,
 * and below them what PCA shows of random walks.
 *
 * @param scene of the card
 */
record CardFigures(Scene scene) {

  /** Writes the table. */
  void write(Markup page) {
    page.open("table").open("thead").open("tr");
    page.element("th", "optimizer", "scope", "col");
    page.element("th", "loss", "scope", "col").element("th", "accuracy", "scope", "col");
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
    Snapshot end = path.snapshot(path.size() - 1);
    page.open("tr").open("th", "scope", "row");
    Swatch.path(page, scene.groupOf(number));
    page.text(path.label()).close();
    page.element("td", Figures.significant(end.loss()));
    page.element("td", Figures.percent(end.accuracy(), 1));
    shares(page, evidence().get(number).explained());
    page.close().line();
  }

  /** A pure walk is the same for all paths of one length; one as persistent is for one alone. */
  private void walks(Markup page) {
    walk(page, "PCA of a random walk", evidence().get(0).explainedByRandomWalk());
    if (scene.paths().size() == 1) {
      walk(page, "PCA of one as persistent", evidence().get(0).explainedByPersistentWalk());
    }
  }

  private static void walk(Markup page, String name, Shares shares) {
    page.open("tr", "class", "walk");
    page.element("th", name, "scope", "row", "colspan", "3");
    shares(page, shares);
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
