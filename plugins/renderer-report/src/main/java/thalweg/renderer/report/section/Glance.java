package thalweg.renderer.report.section;

import java.util.Comparator;
import java.util.function.DoubleFunction;
import java.util.function.ToDoubleFunction;
import thalweg.api.geometry.Direction;
import thalweg.api.scene.PathDiagnostics;
import thalweg.api.scene.ProjectedPath;
import thalweg.api.scene.Scene;
import thalweg.plot.markup.Markup;
import thalweg.plot.scale.Figures;

/**
 * The run in four figures: the best end, and for the evidence the worst path.
 *
 * @param scene summed up
 */
record Glance(Scene scene) {

  void write(Markup page) {
    page.open("dl", "class", "glance");
    lowestLoss(page);
    explained(page);
    worst(
        page,
        "Off the plane",
        PathDiagnostics::medianResidualFraction,
        share -> Figures.percent(share, 1),
        "of the distance from the anchor");
    worst(
        page,
        "Plane’s loss is off by",
        PathDiagnostics::medianPlaneGap,
        Figures::significant,
        "against the true loss");
    page.close().line();
  }

  private void lowestLoss(Markup page) {
    scene.paths().stream()
        .filter(path -> Double.isFinite(last(path)))
        .min(Comparator.comparingDouble(Glance::last))
        .ifPresent(
            path -> {
              double accuracy = path.snapshot(path.size() - 1).accuracy();
              String of = named(path.label());
              String share = "accuracy " + Figures.percent(accuracy, 1);
              tile(page, "Lowest final loss", Figures.significant(last(path)), share + of);
            });
  }

  private void explained(Markup page) {
    Direction u = scene.plane().u();
    Direction v = scene.plane().v();
    if (u.explained().isEmpty() || v.explained().isEmpty()) {
      return;
    }
    double shown = u.explained().getAsDouble() + v.explained().getAsDouble();
    double walk = u.randomWalk().orElse(Double.NaN) + v.randomWalk().orElse(Double.NaN);
    String beside =
        Double.isNaN(walk) ? "of the variance" : "a random walk: " + Figures.percent(walk, 1);
    tile(page, "Explained by the plane", Figures.percent(shown, 1), beside);
  }

  private void worst(
      Markup page,
      String name,
      ToDoubleFunction<PathDiagnostics> figure,
      DoubleFunction<String> format,
      String beside) {
    scene.diagnostics().paths().stream()
        .filter(path -> !Double.isNaN(figure.applyAsDouble(path)))
        .max(Comparator.comparingDouble(figure))
        .ifPresent(
            path -> {
              String value = format.apply(figure.applyAsDouble(path));
              tile(page, name, value, beside + ", median" + named(path.label()));
            });
  }

  /** Which path, where there are several. */
  private String named(String label) {
    return scene.paths().size() > 1 ? " (" + label + ")" : "";
  }

  private static double last(ProjectedPath path) {
    return path.snapshot(path.size() - 1).loss();
  }

  private static void tile(Markup page, String name, String value, String beside) {
    page.open("div").element("dt", name).element("dd", value, "class", "figure");
    page.element("dd", beside).close();
  }
}
