package thalweg.renderer.report.section;

import java.util.Comparator;
import java.util.function.DoubleFunction;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import thalweg.api.measure.Measures;
import thalweg.api.scene.PathDiagnostics;
import thalweg.api.scene.PathDiagnostics.Spread;
import thalweg.api.scene.ProjectedPath;
import thalweg.api.scene.Scene;
import thalweg.plot.markup.Markup;
import thalweg.plot.measure.MetricText;
import thalweg.plot.measure.NullText;
import thalweg.plot.scale.Figures;

/**
 * The run in four figures: the best end, and for the evidence the worst path. Runs that diverged
 * are neither.
 *
 * @param scene summed up
 */
record Glance(Scene scene) {

  void write(Markup page) {
    page.open("dl", "class", "glance");
    if (!scene.metrics().isEmpty()) {
      lowestLoss(page);
    }
    explained(page);
    worst(
        page,
        "Off the plane",
        path -> path.residual().median(),
        share -> Figures.percent(share, 1),
        "of the distance from the anchor at (0, 0)");
    if (scene.landscape().isPresent()) {
      worst(
          page,
          "Plane’s loss is off by",
          path -> path.planeGap().map(Spread::median).orElse(Double.NaN),
          Figures::significant,
          "against the true loss");
    }
    page.close().line();
  }

  private void lowestLoss(Markup page) {
    ProjectedPath.sound(scene.paths()).stream()
        .filter(path -> Double.isFinite(last(path).loss()))
        .min(Comparator.comparingDouble(path -> last(path).loss()))
        .ifPresent(
            path -> {
              String name = "Lowest final " + scene.metrics().get(0).label();
              String beside = others(last(path)) + named(path.label());
              tile(page, name, Figures.significant(last(path).loss()), beside.strip());
            });
  }

  /** The metrics beside the loss: {@code accuracy 97.3 %}. */
  private String others(Measures measures) {
    return scene.metrics().stream()
        .skip(1)
        .map(m -> m.label() + " " + new MetricText(m).value(measures.value(m)))
        .collect(Collectors.joining(", "));
  }

  private void explained(Markup page) {
    scene
        .diagnostics()
        .axes()
        .ifPresent(
            axes -> {
              String walks = NullText.totals(axes);
              String shown = Figures.percent(axes.byPlane().total(), 1);
              String beside = walks.isEmpty() ? "of the variance" : walks;
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
              tile(page, name, value, beside + ", median" + named(path.label()));
            });
  }

  /** Which path, where there are several. */
  private String named(String label) {
    return scene.paths().size() > 1 ? " (" + label + ")" : "";
  }

  private static Measures last(ProjectedPath path) {
    return path.snapshot(path.size() - 1).measures();
  }

  private static void tile(Markup page, String name, String value, String beside) {
    page.open("div").element("dt", name).element("dd", value, "class", "figure");
    page.element("dd", beside).close();
  }
}
