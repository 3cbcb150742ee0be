package thalweg.renderer.report.section;

import java.util.Comparator;
import java.util.function.DoubleFunction;
import java.util.function.ToDoubleFunction;
import thalweg.api.scene.PathDiagnostics;
import thalweg.api.scene.PathDiagnostics.Spread;
import thalweg.api.scene.Scene;
import thalweg.plot.markup.Markup;
import thalweg.plot.measure.NullText;
import thalweg.plot.scale.Figures;

/**
 * The evidence in three figures: what the plane explains, and how far it is from the worst path.
 * Runs that diverged do not count.
 *
 * @param scene summed up
 */
record Glance(Scene scene) {

  void write(Markup page) {
    page.open("dl", "class", "glance");
    explained(page);
    worst(
        page,
        "Off the plane",
        path -> path.residual().median(),
        share -> Figures.percent(share, 1),
        "of a snapshot’s distance from the anchor at (0, 0), median");
    if (scene.landscape().isPresent()) {
      worst(
          page,
          "Plane’s loss is off by",
          path -> path.planeGap().map(Spread::median).orElse(Double.NaN),
          Figures::significant,
          "against the true loss, median");
    }
    page.close().line();
  }

  private void explained(Markup page) {
    scene
        .diagnostics()
        .axes()
        .ifPresent(
            axes -> {
              String walks = NullText.totals(axes);
              String shown = Figures.percent(axes.byPlane().total(), 1);
              String whose =
                  scene.paths().size() == 1 ? "of the path’s variance" : "of the paths’ variance";
              String beside = whose + (walks.isEmpty() ? "" : "; " + walks);
              tile(page, "Explained by the plane", shown, beside);
            });
  }

  private void worst(
      Markup page,
      String name,
      ToDoubleFunction<PathDiagnostics> figure,
      DoubleFunction<String> format,
      String beside) {
    scene.soundDiagnostics().stream()
        .filter(path -> !Double.isNaN(figure.applyAsDouble(path)))
        .max(Comparator.comparingDouble(figure))
        .ifPresent(
            path -> {
              String value = format.apply(figure.applyAsDouble(path));
              tile(page, name, value, beside + named(path.label()));
            });
  }

  /** Which path, where there are several. */
  private String named(String label) {
    return scene.paths().size() > 1 ? " of " + label + ", the farthest" : "";
  }

  private static void tile(Markup page, String name, String value, String beside) {
    page.open("div").element("dt", name).element("dd", value, "class", "figure");
    page.element("dd", beside).close();
  }
}
