package thalweg.renderer.report.data;

import java.util.List;
import java.util.Map;
import thalweg.plot.scale.LinearScale;
import thalweg.plot.scale.LogScale;
import thalweg.plot.scale.Scale;

/** Scales with their ticks: {@code {low, high, logarithmic, ticks: [[value, label], …]}}. */
final class ScaleData {

  private ScaleData() {}

  static Map<String, Object> of(LinearScale scale, int mostTicks) {
    return of(scale, scale.low(), scale.high(), false, mostTicks);
  }

  static Map<String, Object> of(Scale scale, int mostTicks) {
    return scale instanceof LogScale log
        ? of(log, log.low(), log.high(), true, mostTicks)
        : of((LinearScale) scale, mostTicks);
  }

  private static Map<String, Object> of(
      Scale scale, double low, double high, boolean logarithmic, int mostTicks) {
    List<List<Object>> ticks =
        scale.ticks(mostTicks).stream()
            .map(tick -> List.<Object>of(tick.value(), tick.label()))
            .toList();
    return Fields.of("low", low, "high", high, "logarithmic", logarithmic, "ticks", ticks);
  }
}
