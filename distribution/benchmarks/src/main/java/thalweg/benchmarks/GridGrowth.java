package thalweg.benchmarks;

import java.io.IOException;
import java.util.Arrays;
import java.util.stream.IntStream;
import thalweg.api.model.PlaneEvaluator;
import thalweg.engine.surface.adaptive.AdaptiveGrid;

/** What a whole grid costs on one thread, exact and with a tolerance. */
final class GridGrowth {

  private static final int EPOCHS = 300;
  private static final int SNAPSHOTS = 50;
  private static final double TOLERANCE = 0.001;

  private final PlaneEvaluator evaluator;
  private final int metrics;
  private final double[] x;
  private final double[] y;

  private GridGrowth(TrainedPath trained, int resolution) {
    this.evaluator = trained.network().onPlane(trained.plane(), trained.data().training());
    this.metrics = trained.network().metrics().size();
    this.x = trained.xAxis(resolution);
    this.y = trained.yAxis(resolution);
  }

  /** Milliseconds for all cells, milliseconds with a tolerance of 0.001, and the cells it took. */
  static double[] measure(int resolution, String shape) throws IOException {
    try (Scratch scratch = Scratch.create()) {
      TrainedPath trained = TrainedPath.of(shape, EPOCHS, SNAPSHOTS, scratch);
      GridGrowth grid = new GridGrowth(trained, resolution);
      int[] cells = IntStream.range(0, resolution * resolution).toArray();
      int[] evaluated = {0};
      return new double[] {
        Repeated.nanoseconds(1, () -> grid.evaluate(cells)) / 1e6,
        Repeated.nanoseconds(1, () -> evaluated[0] = grid.fill().evaluations()) / 1e6,
        evaluated[0]
      };
    }
  }

  private AdaptiveGrid.Filled fill() throws IOException {
    return AdaptiveGrid.fill(
        y.length,
        x.length,
        metrics,
        TOLERANCE,
        this::evaluate,
        (level, rows, columns, values) -> {});
  }

  private double[][] evaluate(int[] cells) {
    double[] across = Arrays.stream(cells).mapToDouble(cell -> x[cell % x.length]).toArray();
    double[] up = Arrays.stream(cells).mapToDouble(cell -> y[cell / x.length]).toArray();
    double[][] values = new double[metrics][cells.length];
    evaluator.evaluate(across, up, values);
    return values;
  }
}
