package thalweg.runtime.pipeline;

import java.io.IOException;
import java.time.Duration;
import thalweg.api.scene.Landscape;

/** Saves what is done of a grid, now and then. */
final class GridCheckpoint {

  /** Writes an unfinished grid. */
  @FunctionalInterface
  interface Writer {

    /** Writes it, with NaN for what is not computed. */
    void write(Landscape grid) throws IOException;
  }

  private final long interval;
  private final Writer writer;
  private long saved = System.nanoTime();

  GridCheckpoint(Duration interval, Writer writer) {
    this.interval = interval.toNanos();
    this.writer = writer;
  }

  /** Saves the grid if that was last done long enough ago. */
  void offer(Landscape grid) throws IOException {
    if (System.nanoTime() - saved >= interval) {
      writer.write(grid);
      saved = System.nanoTime();
    }
  }
}
