package thalweg.renderer.animation.plot;

import java.util.List;
import java.util.function.ToDoubleFunction;
import thalweg.plot.scale.Scale;
import thalweg.plot.scale.Scale.Tick;

/** Chooses as many ticks as have room for their labels side by side. */
final class SparseTicks {

  private static final int MOST = 10;

  private SparseTicks() {}

  /**
   * The ticks of an axis.
   *
   * @param length of the axis in pixels
   * @param extent the room of a label along the axis, its distance from the next included
   */
  static List<Tick> along(Scale scale, int length, ToDoubleFunction<Tick> extent) {
    List<Tick> ticks = List.of();
    for (int most = MOST; most >= 2; most--) {
      ticks = scale.ticks(most);
      if (apart(ticks, scale, length, extent)) {
        return ticks;
      }
    }
    return ticks.subList(0, Math.min(1, ticks.size()));
  }

  private static boolean apart(
      List<Tick> ticks, Scale scale, int length, ToDoubleFunction<Tick> extent) {
    for (int i = 1; i < ticks.size(); i++) {
      Tick before = ticks.get(i - 1);
      Tick after = ticks.get(i);
      double distance = length * (scale.position(after.value()) - scale.position(before.value()));
      if (distance < (extent.applyAsDouble(before) + extent.applyAsDouble(after)) / 2) {
        return false;
      }
    }
    return true;
  }
}
