package thalweg.renderer.animation.plot;

import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import thalweg.renderer.animation.color.Theme;
import thalweg.renderer.animation.scale.LinearScale;
import thalweg.renderer.animation.scale.LogScale;
import thalweg.renderer.animation.scale.Scale;

/**
 * Which colour stands for which loss.
 *
 * @param scale from losses to [0, 1]
 * @param title of the colour bar
 * @param empty whether there is no loss to show at all
 */
public record LossColors(Scale scale, String title, boolean empty) {

  /**
   * A scale over all finite losses of some landscapes. A logarithmic one starts at the smallest
   * positive loss; where there is none it is linear.
   *
   * @param grids losses, [ny][nx]; NaN and infinities are left out
   */
  public static LossColors over(List<double[][]> grids, boolean logarithmic) {
    double[] finite = finite(grids).toArray();
    double smallest = DoubleStream.of(finite).min().orElse(0);
    double largest = DoubleStream.of(finite).max().orElse(1);
    double positive = DoubleStream.of(finite).filter(loss -> loss > 0).min().orElse(0);
    if (finite.length == 0) {
      return new LossColors(LinearScale.over(0, 1), "loss: none is finite", true);
    }
    return logarithmic && positive > 0
        ? new LossColors(LogScale.over(positive, largest), "loss (log scale)", false)
        : new LossColors(LinearScale.over(smallest, largest), "loss", false);
  }

  private static DoubleStream finite(List<double[][]> grids) {
    return grids.stream()
        .flatMap(Stream::of)
        .flatMapToDouble(DoubleStream::of)
        .filter(Double::isFinite);
  }

  /** The band of a position on the scale, from 0 to {@link Theme#BANDS} − 1. */
  public static int band(double position) {
    return (int) Math.max(0, Math.min(Theme.BANDS - 1, position * Theme.BANDS));
  }

  /** The positions of at most so many iso-lines at round losses, in ascending order. */
  double[] lines(int most) {
    return scale.ticks(most).stream().mapToDouble(tick -> scale.position(tick.value())).toArray();
  }
}
