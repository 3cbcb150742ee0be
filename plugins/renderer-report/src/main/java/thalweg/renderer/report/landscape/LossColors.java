package thalweg.renderer.report.landscape;

import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import thalweg.api.scene.Landscape;
import thalweg.renderer.report.scale.LinearScale;
import thalweg.renderer.report.scale.LogScale;
import thalweg.renderer.report.scale.Scale;
import thalweg.renderer.report.scale.Scale.Tick;

/**
 * Which colour stands for which loss: equal steps of colour for equal ratios. Where no loss is
 * positive, equal steps for equal differences.
 *
 * @param scale from losses to [0, 1]; losses of zero or less stand at 0 of a logarithmic one
 * @param title of the colour bar
 * @param empty whether there is no finite loss at all
 */
record LossColors(Scale scale, String title, boolean empty) {

  private static final int MOST_TICKS = 7;

  static LossColors of(Landscape landscape) {
    double[] finite = finite(landscape).toArray();
    double smallest = DoubleStream.of(finite).min().orElse(0);
    double largest = DoubleStream.of(finite).max().orElse(1);
    double positive = DoubleStream.of(finite).filter(loss -> loss > 0).min().orElse(0);
    boolean empty = finite.length == 0;
    String title = "mean loss over the training data";
    return positive > 0
        ? new LossColors(LogScale.over(positive, largest), title + " (log scale)", empty)
        : new LossColors(LinearScale.over(smallest, largest), title, empty);
  }

  private static DoubleStream finite(Landscape landscape) {
    return Arrays.stream(landscape.loss())
        .flatMapToDouble(DoubleStream::of)
        .filter(Double::isFinite);
  }

  /** Round losses: the ticks of the colour bar, which are the iso-lines of the plane. */
  List<Tick> ticks() {
    return empty ? List.of() : scale.ticks(MOST_TICKS);
  }

  /** Positions on the scale, [ny][nx]; NaN where the loss is not finite. */
  double[][] positions(Landscape landscape) {
    return Arrays.stream(landscape.loss())
        .map(row -> DoubleStream.of(row).map(this::position).toArray())
        .toArray(double[][]::new);
  }

  private double position(double loss) {
    return Double.isFinite(loss) ? scale.position(loss) : Double.NaN;
  }
}
