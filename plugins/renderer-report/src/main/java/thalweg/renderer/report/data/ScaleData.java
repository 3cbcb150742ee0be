package thalweg.renderer.report.data;

import java.util.List;
import java.util.Map;
import thalweg.api.scene.LossScale;
import thalweg.plot.scale.AsinhScale;
import thalweg.plot.scale.LinearScale;
import thalweg.plot.scale.LogScale;
import thalweg.plot.scale.Scale;

/**
 * Scales with their ticks: {@code {low, high, kind, ticks: [[value, label], …]}}, where the kind is
 * linear, logarithmic or asinh; the last is that of {@link LossScale}, with its floor.
 */
final class ScaleData {

  private static final double PERCENT = 100;

  private ScaleData() {}

  static Map<String, Object> of(Scale scale, int mostTicks) {
    return of(scale, mostTicks, false);
  }

  /** With ticks that are percentages, and no others, where it is a linear scale of shares. */
  static Map<String, Object> of(Scale scale, int mostTicks, boolean percent) {
    double unit = percent ? PERCENT : 1;
    Scale named =
        percent && scale instanceof LinearScale shares
            ? new LinearScale(unit * shares.low(), unit * shares.high())
            : scale;
    List<List<Object>> ticks =
        named.ticks(mostTicks).stream()
            .filter(tick -> !percent || tick.value() >= 0 && tick.value() <= PERCENT)
            .map(tick -> List.<Object>of(tick.value() / unit, tick.label()))
            .toList();
    Map<String, Object> fields = kind(scale);
    fields.put("ticks", ticks);
    return fields;
  }

  private static Map<String, Object> kind(Scale scale) {
    if (scale instanceof LogScale log) {
      return Json.fields("low", log.low(), "high", log.high(), "kind", "logarithmic");
    }
    if (scale instanceof AsinhScale asinh) {
      return Json.fields(
          "low", asinh.low(), "high", asinh.high(), "kind", "asinh", "floor", LossScale.FLOOR);
    }
    LinearScale linear = (LinearScale) scale;
    return Json.fields("low", linear.low(), "high", linear.high(), "kind", "linear");
  }
}
