package thalweg.plot.scale;

import java.util.ArrayList;
import java.util.List;
import thalweg.plot.scale.Scale.Tick;

/** Round values in a range: multiples of 1, 2 or 5 times a power of ten. */
final class Ticks {

  private static final double[] STEPS = {1, 2, 5, 10};
  private static final double[][] MANTISSAS = {
    {1, 2, 3, 4, 5, 6, 7, 8, 9}, {1, 2, 5}, {1, 3}, {1},
  };
  private static final double SLACK = 1e-9;

  private Ticks() {}

  /**
   * Multiples of the smallest round step that gives at most so many; none in a range of nothing.
   */
  static List<Tick> linear(double low, double high, int most) {
    double span = high - low;
    if (most < 1 || span < Double.MIN_NORMAL) {
      return List.of();
    }
    double step = step(span / most);
    while (count(low, high, step) > most) {
      step = step(step * 1.01);
    }
    List<Tick> ticks = new ArrayList<>();
    double slack = span * SLACK;
    double first = Math.ceil((low - slack) / step);
    // Counted, because beyond 2^53 a multiple plus one may be the same number.
    for (int i = 0; i < most && (first + i) * step <= high + slack; i++) {
      double value = (first + i) * step;
      ticks.add(new Tick(value, Figures.multiple(value, step)));
    }
    return ticks;
  }

  /**
   * The densest of these that gives at most so many: all digits, 1-2-5, 1-3, decades, every n-th
   * decade; linear ticks where the range is too narrow for two of them.
   */
  static List<Tick> logarithmic(double low, double high, int most) {
    if (most < 1) {
      return List.of();
    }
    for (double[] mantissas : MANTISSAS) {
      List<Tick> ticks = decades(low, high, mantissas, 1);
      if (ticks.size() < 2) {
        break;
      }
      if (ticks.size() <= most) {
        return ticks;
      }
    }
    List<Tick> ticks = decades(low, high, new double[] {1}, 1);
    for (int stride = 2; ticks.size() > most; stride++) {
      ticks = decades(low, high, new double[] {1}, stride);
    }
    return ticks.size() >= 2 ? ticks : linear(low, high, most);
  }

  private static List<Tick> decades(double low, double high, double[] mantissas, int stride) {
    List<Tick> ticks = new ArrayList<>();
    int first = (int) Math.floor(Math.log10(low));
    int last = (int) Math.ceil(Math.log10(high));
    for (int decade = first; decade <= last; decade++) {
      if (Math.floorMod(decade, stride) == 0) {
        for (double mantissa : mantissas) {
          double value = Double.parseDouble(mantissa + "e" + decade);
          if (value >= low * (1 - SLACK) && value <= high * (1 + SLACK)) {
            ticks.add(new Tick(value, Figures.round(value)));
          }
        }
      }
    }
    return ticks;
  }

  private static double step(double least) {
    double power = Math.pow(10, Math.floor(Math.log10(least)));
    for (double step : STEPS) {
      if (step * power >= least) {
        return step * power;
      }
    }
    return 10 * power;
  }

  private static double count(double low, double high, double step) {
    return Math.floor(high / step + SLACK) - Math.ceil(low / step - SLACK) + 1;
  }
}
