package thalweg.renderer.figure;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import thalweg.api.plugin.PluginException;
import thalweg.api.scene.Scene;
import thalweg.plot.series.ExplainedSeries;
import thalweg.plot.series.MetricSeries;
import thalweg.plot.series.ResidualSeries;
import thalweg.plot.series.Series;
import thalweg.renderer.figure.FigureSettings.Kind;
import thalweg.renderer.figure.plot.ChartPanel;
import thalweg.renderer.figure.plot.FitPanel;
import thalweg.renderer.figure.plot.Panel;
import thalweg.renderer.figure.plot.PlanePanel;
import thalweg.renderer.figure.plot.RegionsPanel;
import thalweg.renderer.figure.plot.Style;

/**
 * The panels that were asked for, as far as a scene has something to show.
 *
 * @param kinds of what is shown, in order
 * @param shown one for each kind
 * @param missing what is not shown
 */
record Panels(List<Kind> kinds, List<Panel> shown, Set<Kind> missing) {

  private static final String RESIDUAL = "Distance from the plane (% of that from the anchor)";

  static Panels of(Scene scene, FigureSettings settings, Style style) {
    Set<Kind> missing = EnumSet.noneOf(Kind.class);
    List<Kind> kinds = new ArrayList<>();
    List<Panel> shown = new ArrayList<>();
    for (Kind kind : settings.panels()) {
      Optional<Panel> panel = panel(kind, scene, settings, style);
      if (panel.isPresent()) {
        kinds.add(kind);
        shown.add(panel.get());
      } else {
        missing.add(kind);
      }
    }
    if (shown.isEmpty()) {
      throw new PluginException(
          "The figure of this run would be empty: it has nothing for any of its panels. Add the"
              + " panel 'plane', which every run has.");
    }
    return new Panels(kinds, shown, missing);
  }

  private static Optional<Panel> panel(
      Kind kind, Scene scene, FigureSettings settings, Style style) {
    boolean log = settings.logarithmic();
    return switch (kind) {
      case PLANE -> Optional.of(new PlanePanel(scene, log, style));
      case PREDICTION -> prediction(scene, settings, style);
      case LOSS -> named(scene, MetricSeries.loss(scene), log, style);
      case QUALITY ->
          scene.metrics().stream()
              .skip(1)
              .findFirst()
              .flatMap(metric -> named(scene, MetricSeries.of(scene, metric), false, style));
      case RESIDUAL -> chart(scene, ResidualSeries.shares(scene), RESIDUAL, false, style);
      case EXPLAINED -> named(scene, ExplainedSeries.of(scene), false, style);
    };
  }

  private static Optional<Panel> prediction(Scene scene, FigureSettings settings, Style style) {
    Optional<Panel> regions =
        scene
            .decisionRegions()
            .map(shown -> new RegionsPanel(scene, shown, settings.epochs(), style));
    return regions.or(
        () ->
            scene.fittedCurve().map(shown -> new FitPanel(scene, shown, settings.epochs(), style)));
  }

  private static Optional<Panel> named(Scene scene, Series series, boolean log, Style style) {
    return chart(scene, series, upper(series.name()), log, style);
  }

  private static Optional<Panel> chart(
      Scene scene, Series series, String title, boolean log, Style style) {
    return series.finite().findAny().isPresent()
        ? Optional.of(new ChartPanel(scene, series, title, log, style))
        : Optional.empty();
  }

  private static String upper(String name) {
    return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }
}
