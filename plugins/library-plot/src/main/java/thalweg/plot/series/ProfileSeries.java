package thalweg.plot.series;

import java.util.Arrays;
import java.util.List;
import thalweg.api.scene.Profile;
import thalweg.plot.measure.MetricText;

/**
 * The loss along the straight line between two points of parameter space (Goodfellow, Vinyals and
 * Saxe 2015).
 */
public final class ProfileSeries {

  private ProfileSeries() {}

  /** One trace, over the coordinate on the line. */
  public static Series of(Profile profile) {
    MetricText loss = new MetricText(profile.metrics().get(0));
    double[] drawn = Arrays.stream(profile.loss()).map(loss::drawn).toArray();
    return new Series(
        loss.quantity(),
        loss.unit(),
        List.of(new Trace(0, 0, Trace.Kind.MEASURED, profile.alpha(), drawn)));
  }
}
