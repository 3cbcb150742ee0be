package thalweg.renderer.charts;

import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import thalweg.api.measure.Metric;
import thalweg.api.scene.PathDiagnostics;
import thalweg.api.scene.Profile;
import thalweg.api.scene.Scene;
import thalweg.plot.measure.MetricText;
import thalweg.plot.series.CurvatureSeries;
import thalweg.plot.series.ExplainedSeries;
import thalweg.plot.series.MetricSeries;
import thalweg.plot.series.ProfileSeries;
import thalweg.plot.series.ResidualSeries;
import thalweg.plot.series.Series;
import thalweg.plot.series.Trace;
import thalweg.renderer.charts.ChartsSettings.Scale;

/**
 * The charts of one scene: what each is called, and how its axes run. The numbers come from {@code
 * thalweg.plot.series}.
 *
 * @param scene drawn
 * @param settings of the renderer
 */
record SceneCharts(Scene scene, ChartsSettings settings) {

  /** The loss of the snapshots and, dashed, that of the plane under them. */
  LineChart loss() {
    Metric loss = scene.metrics().get(0);
    Series series = MetricSeries.loss(scene);
    String lines =
        series.compares()
            ? " of the snapshots (solid) and on the plane (dashed)"
            : " of the snapshots";
    LineChart chart = chart(": " + loss.label() + lines, new MetricText(loss).axis());
    draw(chart, series, logarithmic());
    return chart;
  }

  /** Any other metric of the snapshots. */
  LineChart metric(Metric metric) {
    LineChart chart = chart(": " + metric.label(), new MetricText(metric).axis());
    draw(chart, MetricSeries.of(scene, metric), false);
    return chart;
  }

  /** The distance of the snapshots from the plane; as shares of that from the anchor beside it. */
  LineChart residual() {
    LineChart chart =
        chart(
            ": distance of the paths from the plane, also in % of that from the anchor",
            ResidualSeries.distances(scene).axis(false));
    draw(chart, ResidualSeries.distances(scene), false, this::legendWithShares);
    chart.fromZero();
    return chart;
  }

  /** How much of the path up to each snapshot the plane explains. */
  LineChart explained() {
    Series series = ExplainedSeries.of(scene);
    String walks = series.bands().isEmpty() ? "" : " (grey: 95 % of walks)";
    LineChart chart =
        chart(
            ": variance of each path, up to each snapshot, that the plane explains" + walks,
            series.axis(false));
    series.bands().forEach(chart::band);
    draw(chart, series, false);
    chart.fromZero();
    return chart;
  }

  /**
   * The largest eigenvalue of the Hessian, thin the bend over a finite step, and dashed the most at
   * which steps are stable.
   */
  LineChart curvature() {
    return curvature("curvature along the path", CurvatureSeries.of(scene));
  }

  /** The same of the Hessian that an optimizer meets which divides its steps. */
  LineChart preconditioned() {
    return curvature(
        "preconditioned curvature along the path", CurvatureSeries.preconditioned(scene));
  }

  private LineChart curvature(String what, Series series) {
    String thin = "thin: the bend over a step of " + CurvatureSeries.step(scene);
    String dashed = "dashed: steps are stable below";
    List<String> lines =
        Stream.of(series.hasBeside() ? thin : "", series.compares() ? dashed : "")
            .filter(line -> !line.isEmpty())
            .toList();
    String explained = lines.isEmpty() ? "" : " (" + String.join("; ", lines) + ")";
    LineChart chart = chart(": " + what + explained, series.axis(false));
    draw(chart, series, true);
    return chart;
  }

  /** The loss on the straight line between two points of parameter space. */
  LineChart profile(Profile profile) {
    Metric loss = profile.metrics().get(0);
    LineChart chart =
        new LineChart(
            String.format(
                Locale.ROOT,
                "%s: %s on the line between two points, barrier %.3g",
                scene.title(),
                loss.label(),
                profile.barrier()),
            "α: 0 at the " + profile.from() + ", 1 at the " + profile.to(),
            new MetricText(loss).axis(),
            settings);
    for (Trace trace : ProfileSeries.of(profile).drawable(logarithmic())) {
      chart.solid(trace, loss.label());
    }
    if (logarithmic()) {
      chart.logarithmic();
    }
    return chart;
  }

  private LineChart chart(String title, String axis) {
    return new LineChart(scene.title() + title, axis, settings);
  }

  private boolean logarithmic() {
    return settings.scale() == Scale.LOG;
  }

  private void draw(LineChart chart, Series series, boolean logarithmic) {
    draw(chart, series, logarithmic, path -> Legend.of(scene, path));
  }

  /** A run that diverged would press all others into one line: it leaves the chart. */
  private void draw(
      LineChart chart, Series series, boolean logarithmic, IntFunction<String> legend) {
    for (Trace trace : series.drawable(logarithmic)) {
      boolean framing = isSound(trace.path());
      switch (trace.kind()) {
        case MEASURED -> chart.solid(trace, legend.apply(trace.path()), framing);
        case BESIDE -> chart.thin(trace, framing);
        case COMPARED -> chart.dashed(trace, framing);
      }
    }
    series.ribbons().stream().filter(one -> isSound(one.path())).forEach(chart::ribbon);
    if (logarithmic) {
      chart.logarithmic();
    }
  }

  private boolean isSound(int path) {
    return scene.paths().get(path).diverged().isEmpty();
  }

  private String legendWithShares(int path) {
    List<PathDiagnostics> diagnostics = scene.diagnostics().paths();
    if (!Legend.isShown(scene, path) || path >= diagnostics.size()) {
      return Legend.of(scene, path);
    }
    PathDiagnostics.Spread residual = diagnostics.get(path).residual();
    return Legend.of(scene, path)
        + "\nmedian "
        + percent(residual.median())
        + ", max "
        + percent(residual.largest());
  }

  /** A dash where there is no share: of a path that never leaves the anchor. */
  private static String percent(double share) {
    return Double.isNaN(share) ? "–" : String.format(Locale.ROOT, "%.1f %%", 100 * share);
  }
}
