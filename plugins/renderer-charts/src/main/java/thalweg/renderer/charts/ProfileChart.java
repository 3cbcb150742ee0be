package thalweg.renderer.charts;

import java.util.Locale;
import thalweg.api.scene.Profile;
import thalweg.api.scene.Scene;

/** The loss along the straight line between two points of parameter space. */
final class ProfileChart {

  private ProfileChart() {}

  static LineChart of(Scene scene, Profile profile, ChartsSettings settings) {
    LineChart chart =
        new LineChart(
            String.format(
                Locale.ROOT,
                "%s: loss on the line between two points, barrier %.3g",
                scene.title(),
                profile.barrier()),
            "α: 0 at the " + profile.from() + ", 1 at the " + profile.to(),
            "mean loss over the training data",
            settings);
    boolean log = settings.scale() == ChartsSettings.Scale.LOG;
    chart.solid(new Curve(0, profile.alpha(), drawable(profile.loss(), log)), "loss");
    if (log) {
      chart.logarithmic();
    }
    return chart;
  }

  private static double[] drawable(double[] losses, boolean log) {
    double[] drawable = losses.clone();
    for (int i = 0; i < drawable.length; i++) {
      boolean shown = Double.isFinite(drawable[i]) && (!log || drawable[i] > 0);
      drawable[i] = shown ? drawable[i] : Double.NaN;
    }
    return drawable;
  }
}
