package thalweg.runtime.pipeline;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Future;
import thalweg.api.model.PlaneEvaluator;
import thalweg.api.render.Progress;
import thalweg.api.scene.Landscape;
import thalweg.runtime.store.LandscapeFile;
import thalweg.runtime.store.RunDirectory;
import thalweg.runtime.store.StageRecord;

/**
 * Evaluates loss and accuracy over the window, a row of the grid at a time on every processor. What
 * is done is saved now and then, with NaN for what is not, and an interrupted grid goes on from
 * there.
 */
final class LandscapeStage implements Stage<Landscape> {

  private final PlaneEvaluator evaluator;
  private final double[] x;
  private final double[] y;
  private final String key;
  private final RunDirectory directory;
  private final StageRunner runner;
  private final Execution execution;

  LandscapeStage(
      PlaneEvaluator evaluator,
      Window window,
      int resolution,
      String key,
      RunDirectory directory,
      StageRunner runner,
      Execution execution) {
    this.evaluator = evaluator;
    this.x = window.xAxis(resolution);
    this.y = window.yAxis(resolution);
    this.key = key;
    this.directory = directory;
    this.runner = runner;
    this.execution = execution;
  }

  @Override
  public String name() {
    return "landscape";
  }

  @Override
  public String key() {
    return key;
  }

  private Path file() {
    return directory.resolve(LandscapeFile.FILE);
  }

  @Override
  public Landscape read(StageRecord record) {
    return LandscapeFile.read(file());
  }

  @Override
  public Outcome<Landscape> compute(Optional<StageRecord> unfinished) throws IOException {
    Landscape grid =
        unfinished.isPresent() ? read(unfinished.get()) : new Landscape(x, y, empty(), empty());
    try (Progress bar = execution.progress().begin("landscape", y.length)) {
      evaluate(grid, bar);
    }
    write(grid);
    return new Outcome<>(grid, List.of(LandscapeFile.FILE), Map.of());
  }

  private double[][] empty() {
    double[][] grid = new double[y.length][x.length];
    Arrays.stream(grid).forEach(row -> Arrays.fill(row, Double.NaN));
    return grid;
  }

  private void evaluate(Landscape grid, Progress bar) throws IOException {
    List<Integer> missing = new ArrayList<>();
    List<Future<double[][]>> rows = new ArrayList<>();
    for (int row = 0; row < y.length; row++) {
      if (Arrays.stream(grid.loss()[row]).anyMatch(Double::isNaN)) {
        missing.add(row);
        double height = y[row];
        rows.add(execution.workers().submit(() -> evaluateRow(height, bar)));
      } else {
        bar.advance(1);
      }
    }
    long saved = System.nanoTime();
    try {
      for (int i = 0; i < rows.size(); i++) {
        double[][] row = Workers.result(rows.get(i));
        grid.loss()[missing.get(i)] = row[0];
        grid.accuracy()[missing.get(i)] = row[1];
        if (System.nanoTime() - saved >= execution.checkpointInterval().toNanos()) {
          write(grid);
          runner.checkpoint(this, List.of(LandscapeFile.FILE));
          saved = System.nanoTime();
        }
      }
    } finally {
      rows.forEach(future -> future.cancel(true));
    }
  }

  private double[][] evaluateRow(double height, Progress bar) {
    double[] heights = new double[x.length];
    Arrays.fill(heights, height);
    double[] loss = new double[x.length];
    double[] accuracy = new double[x.length];
    evaluator.evaluate(x, heights, loss, accuracy);
    for (int i = 0; i < loss.length; i++) {
      // NaN is kept for what was not computed: a loss beyond all numbers is infinite.
      loss[i] = Double.isNaN(loss[i]) ? Double.POSITIVE_INFINITY : loss[i];
    }
    bar.advance(1);
    return new double[][] {loss, accuracy};
  }

  private void write(Landscape grid) throws IOException {
    directory.write(LandscapeFile.FILE, out -> LandscapeFile.write(out, grid));
  }
}
