package thalweg.plot.series;

import java.util.Arrays;
import java.util.stream.DoubleStream;

/**
 * How far the values of a trace are from sure: an area around it.
 *
 * @param path the number of the path that it belongs to, counted from 0
 * @param group the number of the path's optimizer, for its colour
 * @param places ascending; shared
 * @param low the lower edge; shared
 * @param high the upper edge; shared
 */
public record Ribbon(int path, int group, double[] places, double[] low, double[] high) {

  /** All values that can be drawn, on a logarithmic scale the positive ones. */
  public DoubleStream finite(boolean logarithmic) {
    return DoubleStream.concat(Arrays.stream(low), Arrays.stream(high))
        .filter(value -> Double.isFinite(value) && (value > 0 || !logarithmic));
  }
}
