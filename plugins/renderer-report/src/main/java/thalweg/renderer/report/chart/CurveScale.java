package thalweg.renderer.report.chart;

import java.util.List;
import thalweg.plot.scale.LinearScale;
import thalweg.plot.scale.LogScale;
import thalweg.plot.scale.Scale;
import thalweg.plot.series.Series;
import thalweg.plot.series.Trace;

/**
 * The vertical scale of curves: logarithmic where the largest value is several times the smallest
 * positive one.
 *
 * @param scale over all values that are finite
 */
record CurveScale(Scale scale) {

  /** Below this ratio orders of magnitude say nothing. */
  private static final double WORTH_A_LOGARITHM = 3;

  static CurveScale of(List<Trace> traces) {
    double[] finite = traces.stream().flatMapToDouble(Trace::finite).sorted().toArray();
    if (finite.length == 0) {
      return new CurveScale(LinearScale.over(0, 1));
    }
    double largest = finite[finite.length - 1];
    double positive =
        traces.stream().flatMapToDouble(Trace::finite).filter(v -> v > 0).min().orElse(largest);
    return new CurveScale(
        positive > 0 && largest >= WORTH_A_LOGARITHM * positive
            ? LogScale.over(positive, largest)
            : LinearScale.over(finite[0], largest));
  }

  /** The title of the axis, which says so where it is logarithmic. */
  String axis(Series series) {
    return series.axis(logarithmic());
  }

  /** The traces as far as they have a place on the scale. */
  List<Trace> drawable(Series series) {
    return series.drawable(logarithmic());
  }

  private boolean logarithmic() {
    return scale instanceof LogScale;
  }
}
