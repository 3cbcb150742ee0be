package thalweg.renderer.report.section;

import java.util.List;
import thalweg.api.scene.Scene;
import thalweg.plot.markup.Markup;
import thalweg.plot.scale.Figures;

/**
 * The cosines between the net displacements of the paths: whether they end in one direction.
 *
 * @param scene shown
 */
record DisplacementTable(Scene scene) {

  void write(Markup page) {
    List<List<Double>> cosines = scene.diagnostics().displacementCosines();
    if (scene.paths().size() < 2 || cosines.isEmpty()) {
      return;
    }
    page.element("h3", "Do the optimizers go the same way?", "id", "displacements");
    ScrollRegion.labelledBy(page, "displacements");
    page.open("table", "class", "cosines").open("thead").open("tr").element("td", "");
    scene.paths().forEach(path -> page.element("th", path.marked(), "scope", "col"));
    page.close().close().open("tbody").line();
    for (int i = 0; i < cosines.size(); i++) {
      page.open("tr").element("th", scene.paths().get(i).marked(), "scope", "row");
      cosines.get(i).forEach(cosine -> page.element("td", figure(cosine)));
      page.close().line();
    }
    page.close().close().close().line();
    page.element(
        "p",
        "Cosines between the net displacements, from first to last snapshot: 1 is the same"
            + " direction, 0 an unrelated one, −1 the opposite one. In spaces of many dimensions"
            + " unrelated directions are close to 0.",
        "class",
        "hint");
  }

  private static String figure(double cosine) {
    return Double.isNaN(cosine) ? "–" : Figures.plain(cosine, 2);
  }
}
