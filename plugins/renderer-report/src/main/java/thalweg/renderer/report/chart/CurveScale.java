package thalweg.renderer.report.chart;

import java.util.List;
import thalweg.plot.scale.LinearScale;
import thalweg.plot.scale.LogScale;
import thalweg.plot.scale.Scale;

/**
 * The vertical scale of curves: logarithmic where all their values are positive and some are
 * several times as large as others.
 *
 * @param scale over all values that are finite
 */
record CurveScale(Scale scale) {

  /** Below this ratio orders of magnitude say nothing. */
  private static final double WORTH_A_LOGARITHM = 3;

  static CurveScale of(List<Curve> curves) {
    double[] finite = curves.stream().flatMapToDouble(Curve::finite).sorted().toArray();
    if (finite.length == 0) {
      return new CurveScale(LinearScale.over(0, 1));
    }
    double largest = finite[finite.length - 1];
    double positive =
        curves.stream().flatMapToDouble(Curve::finite).filter(v -> v > 0).min().orElse(largest);
    return new CurveScale(
        positive > 0 && largest >= WORTH_A_LOGARITHM * positive
            ? LogScale.over(positive, largest)
            : LinearScale.over(finite[0], largest));
  }

  /** The title of an axis, which says so where it is logarithmic. */
  String axis(String name) {
    return logarithmic() ? name + " (log scale)" : name;
  }

  /** The curves as far as they have a place on the scale. */
  List<Curve> drawable(List<Curve> curves) {
    return logarithmic() ? curves.stream().map(Curve::positive).toList() : curves;
  }

  private boolean logarithmic() {
    return scale instanceof LogScale;
  }
}
