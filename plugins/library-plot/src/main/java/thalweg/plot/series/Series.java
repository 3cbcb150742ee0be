package thalweg.plot.series;

import java.util.List;
import java.util.stream.DoubleStream;
import thalweg.plot.measure.QuantityTitle;

/**
 * What one chart shows.
 *
 * @param name of the quantity, such as {@code mean loss}
 * @param unit such as {@code %}; empty for a pure number
 * @param traces in the order of the paths; where a path has two, the measured one comes first
 * @param bands to compare with
 * @param ribbons where traces are not sure
 */
public record Series(
    String name, String unit, List<Trace> traces, List<Band> bands, List<Ribbon> ribbons) {

  /** Copies the lists. */
  public Series {
    traces = List.copyOf(traces);
    bands = List.copyOf(bands);
    ribbons = List.copyOf(ribbons);
  }

  /** Traces that are sure. */
  public Series(String name, String unit, List<Trace> traces, List<Band> bands) {
    this(name, unit, traces, bands, List.of());
  }

  /** Traces with nothing to compare with. */
  public Series(String name, String unit, List<Trace> traces) {
    this(name, unit, traces, List.of(), List.of());
  }

  /**
   * Values that a path would reach by chance, or that mean something by themselves: a band from the
   * smallest to the largest.
   *
   * @param name such as {@code random walk}
   * @param levels in the unit of the series, ascending, each once; at least one
   */
  public record Band(String name, List<Double> levels) {

    /** Copies and checks the levels. */
    public Band {
      levels = List.copyOf(levels);
      if (levels.isEmpty()) {
        throw new IllegalArgumentException("The band '" + name + "' has no level.");
      }
    }

    /** The smallest level. */
    public double low() {
      return levels.get(0);
    }

    /** The largest level. */
    public double high() {
      return levels.get(levels.size() - 1);
    }
  }

  /**
   * The title of the axis of values: {@code energy (J)}.
   *
   * @param logarithmic whether equal steps stand for equal ratios, which it then says
   */
  public String axis(boolean logarithmic) {
    return QuantityTitle.of(name, unit, logarithmic);
  }

  /** Whether a path is compared with something: there are dashed lines to be explained. */
  public boolean compares() {
    return traces.stream().anyMatch(trace -> trace.kind() == Trace.Kind.COMPARED);
  }

  /**
   * Whether a path has a second line of the same quantity: there are thin lines to be explained.
   */
  public boolean hasBeside() {
    return traces.stream().anyMatch(trace -> trace.kind() == Trace.Kind.BESIDE);
  }

  /** All values that can be drawn. */
  public DoubleStream finite() {
    return traces.stream().flatMapToDouble(Trace::finite);
  }

  /** The traces as they can be drawn; {@link Trace#drawable}. */
  public List<Trace> drawable(boolean logarithmic) {
    return traces.stream().map(trace -> trace.drawable(logarithmic)).toList();
  }
}
