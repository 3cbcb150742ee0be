package thalweg.benchmarks;

import java.io.IOException;
import java.util.Arrays;
import thalweg.api.data.DataSplit;
import thalweg.api.data.Examples;
import thalweg.api.model.Differentiable;
import thalweg.api.model.PlaneEvaluator;

/** What a step of training and a cell of the plane cost, on one thread. */
final class NetworkGrowth {

  private static final int EPOCHS = 60;
  private static final int SNAPSHOTS = 20;
  private static final int WARM_UP_STEPS = 150;
  private static final int WARM_UP_ROWS = 30;

  private NetworkGrowth() {}

  /** Microseconds for a full-batch step with Adam, and for a cell. */
  static double[] measure(int rowsPerClass, String shape) throws IOException {
    DataSplit data = DefaultJob.data(rowsPerClass);
    return new double[] {
      step(DefaultJob.network(shape, data), data.training()) / 1e3, cell(data, shape) / 1e3
    };
  }

  private static double step(Differentiable network, Examples examples) throws IOException {
    TrainingStep step = new TrainingStep(network, DefaultJob.adam(), Long.MAX_VALUE);
    return Repeated.nanoseconds(WARM_UP_STEPS, () -> step.take(examples));
  }

  private static double cell(DataSplit data, String shape) throws IOException {
    try (Scratch scratch = Scratch.create()) {
      TrainedPath trained = TrainedPath.of(data, shape, EPOCHS, SNAPSHOTS, scratch);
      PlaneEvaluator evaluator =
          trained.network().onPlane(trained.plane(), trained.data().training());
      double[] x = trained.xAxis();
      double[] y = trained.yAxis();
      double[] heights = new double[x.length];
      double[][] measures = new double[trained.network().metrics().size()][x.length];
      int[] row = {0};
      return Repeated.nanoseconds(
              WARM_UP_ROWS,
              () -> {
                Arrays.fill(heights, y[row[0]++ % y.length]);
                evaluator.evaluate(x, heights, measures);
              })
          / x.length;
    }
  }
}
