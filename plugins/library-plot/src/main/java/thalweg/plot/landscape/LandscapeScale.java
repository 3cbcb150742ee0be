package thalweg.plot.landscape;

import java.util.Arrays;
import java.util.DoubleSummaryStatistics;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import thalweg.plot.scale.LinearScale;
import thalweg.plot.scale.LogScale;
import thalweg.plot.scale.Scale;

/**
 * The scale of the losses of a landscape, over all that are finite.
 *
 * @param scale from losses to [0, 1]
 * @param empty whether there is no finite loss at all
 */
public record LandscapeScale(Scale scale, boolean empty) {

  /**
   * The scale of a grid of losses. A logarithmic one starts at the smallest positive loss, at which
   * losses of zero or less stand too; where there is no positive loss it is linear.
   *
   * @param losses [ny][nx]; NaN and infinities are left out
   * @param logarithmic whether equal steps stand for equal ratios
   */
  public static LandscapeScale of(double[][] losses, boolean logarithmic) {
    DoubleSummaryStatistics range = finite(losses).summaryStatistics();
    if (range.getCount() == 0) {
      return new LandscapeScale(LinearScale.over(0, 1), true);
    }
    double positive = finite(losses).filter(loss -> loss > 0).min().orElse(0);
    return logarithmic && positive > 0
        ? new LandscapeScale(LogScale.over(positive, range.getMax()), false)
        : new LandscapeScale(LinearScale.over(range.getMin(), range.getMax()), false);
  }

  private static DoubleStream finite(double[][] losses) {
    return Stream.of(losses).flatMapToDouble(DoubleStream::of).filter(Double::isFinite);
  }

  /** Whether equal steps stand for equal ratios. */
  public boolean logarithmic() {
    return scale instanceof LogScale;
  }

  /** The positions of losses [ny][nx] on the scale; unknown where a loss is not finite. */
  public PositionGrid positions(double[][] losses) {
    return new PositionGrid(
        Arrays.stream(losses)
            .map(row -> DoubleStream.of(row).map(this::position).toArray())
            .toArray(double[][]::new));
  }

  private double position(double loss) {
    return Double.isFinite(loss) ? scale.position(loss) : Double.NaN;
  }
}
