package thalweg.plot.landscape;

import java.util.Arrays;
import java.util.DoubleSummaryStatistics;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import thalweg.api.scene.Landscape;
import thalweg.api.scene.LossScale;
import thalweg.plot.scale.AsinhScale;
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
   * The scale of the losses of a landscape. The logarithmic one is that of {@link LossScale}, on
   * which cells are interpolated: no picture shows decades that an interpolation did not promise.
   * Where every loss is {@link LossScale#FLOOR} or more it is a plain logarithm, which is the same
   * to within a fifth of a unit. It is linear where losses are negative, as orders of magnitude say
   * nothing of them, and where none is positive.
   *
   * @param logarithmic whether equal steps stand for equal ratios
   */
  public static LandscapeScale of(Landscape landscape, boolean logarithmic) {
    DoubleSummaryStatistics range = finite(landscape.loss()).summaryStatistics();
    boolean signed = range.getMin() < -LossScale.FLOOR;
    boolean reachesTheFloor = range.getMin() < LossScale.FLOOR && range.getMax() > 0;
    return logarithmic && reachesTheFloor && !signed
        ? new LandscapeScale(AsinhScale.over(range.getMin(), range.getMax()), false)
        : over(landscape.loss(), range, logarithmic && !signed);
  }

  /**
   * The scale of a metric beside the loss; that of losses is {@link #of(Landscape, boolean)}. A
   * logarithmic one starts at the smallest positive value, at which values of zero or less stand
   * too; where there is no positive value it is linear.
   *
   * @param values [ny][nx]; NaN and infinities are left out
   * @param logarithmic whether equal steps stand for equal ratios
   */
  public static LandscapeScale of(double[][] values, boolean logarithmic) {
    return over(values, finite(values).summaryStatistics(), logarithmic);
  }

  private static LandscapeScale over(
      double[][] values, DoubleSummaryStatistics range, boolean logarithmic) {
    if (range.getCount() == 0) {
      return new LandscapeScale(LinearScale.over(0, 1), true);
    }
    double positive = finite(values).filter(value -> value > 0).min().orElse(0);
    return logarithmic && positive > 0
        ? new LandscapeScale(LogScale.over(positive, range.getMax()), false)
        : new LandscapeScale(LinearScale.over(range.getMin(), range.getMax()), false);
  }

  private static DoubleStream finite(double[][] values) {
    return Stream.of(values).flatMapToDouble(DoubleStream::of).filter(Double::isFinite);
  }

  /** Whether equal steps stand for equal ratios. */
  public boolean logarithmic() {
    return !(scale instanceof LinearScale);
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
