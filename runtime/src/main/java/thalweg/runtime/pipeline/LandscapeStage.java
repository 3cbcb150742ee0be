package thalweg.runtime.pipeline;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import thalweg.api.scene.Landscape;
import thalweg.runtime.store.LandscapeFile;
import thalweg.runtime.store.RunDirectory;
import thalweg.runtime.store.StageRecord;

/**
 * Finds loss and accuracy over the window. What is done is saved now and then, with NaN for what is
 * not, and an interrupted grid goes on from there.
 */
final class LandscapeStage implements Stage<Landscape> {

  static final String NAME = "landscape";

  private final GridFilling filling;
  private final double[] x;
  private final double[] y;
  private final String key;
  private final RunDirectory directory;
  private final StageRunner runner;
  private final Execution execution;

  LandscapeStage(
      GridFilling filling,
      Window window,
      int resolution,
      String key,
      RunDirectory directory,
      StageRunner runner,
      Execution execution) {
    this.filling = filling;
    this.x = window.xAxis(resolution);
    this.y = window.yAxis(resolution);
    this.key = key;
    this.directory = directory;
    this.runner = runner;
    this.execution = execution;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public String key() {
    return key;
  }

  @Override
  public Landscape read(StageRecord record) {
    Path file = directory.resolve(LandscapeFile.FILE);
    return LandscapeFile.read(file);
  }

  @Override
  public Outcome<Landscape> compute(Optional<StageRecord> unfinished) throws IOException {
    Landscape grid =
        unfinished.isPresent() ? read(unfinished.get()) : new Landscape(x, y, empty(), empty());
    GridCheckpoint checkpoint =
        new GridCheckpoint(execution.checkpointInterval(), this::saveUnfinished);
    GridFilling.Filled filled = filling.fill(grid, checkpoint);
    write(filled.landscape(), filled.evaluated());
    return new Outcome<>(filled.landscape(), List.of(LandscapeFile.FILE), filled.details());
  }

  private double[][] empty() {
    double[][] grid = new double[y.length][x.length];
    Arrays.stream(grid).forEach(row -> Arrays.fill(row, Double.NaN));
    return grid;
  }

  private void saveUnfinished(Landscape grid) throws IOException {
    write(grid, Optional.empty());
    runner.checkpoint(this, List.of(LandscapeFile.FILE));
  }

  private void write(Landscape grid, Optional<int[]> evaluated) throws IOException {
    directory.write(LandscapeFile.FILE, out -> LandscapeFile.write(out, grid, evaluated));
  }
}
