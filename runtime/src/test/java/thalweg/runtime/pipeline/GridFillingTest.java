package thalweg.runtime.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import thalweg.api.model.PlaneEvaluator;
import thalweg.api.scene.Landscape;
import thalweg.runtime.progress.ProgressListener;

class GridFillingTest {

  private static final int SIZE = 65;

  private final Workers workers = new Workers(3);
  private final Execution execution = new Execution(workers, ProgressListener.NONE, Duration.ZERO);
  private final GridCheckpoint nowhere = new GridCheckpoint(Duration.ZERO, grid -> {});
  private final AtomicInteger points = new AtomicInteger();

  @AfterEach
  void close() {
    workers.close();
  }

  private static Landscape empty() {
    double[] axis = new double[SIZE];
    Arrays.setAll(axis, i -> i / 16.0 - 2);
    return new Landscape(axis, axis, nothing(), nothing());
  }

  private static double[][] nothing() {
    double[][] rows = new double[SIZE][SIZE];
    Arrays.stream(rows).forEach(row -> Arrays.fill(row, Double.NaN));
    return rows;
  }

  /** A valley with a wall beyond which nothing is a number. */
  private PlaneEvaluator valley() {
    return (x, y, loss, accuracy) -> {
      points.addAndGet(x.length);
      for (int i = 0; i < x.length; i++) {
        loss[i] = x[i] > 1.6 ? Double.NaN : 0.1 + x[i] * x[i] + Math.abs(y[i] - x[i]);
        accuracy[i] = 1 / (1 + y[i] * y[i]);
      }
    };
  }

  private GridFilling.Filled adaptive() throws IOException {
    return new AdaptiveGridFilling(valley(), 1e-3, execution).fill(empty(), nowhere);
  }

  @Test
  void anAdaptiveGridIsCloseToTheExactOneAndEqualWhereEvaluated() throws IOException {
    Landscape exact = new ExactGridFilling(valley(), execution).fill(empty(), nowhere).landscape();
    assertThat(points.getAndSet(0)).isEqualTo(SIZE * SIZE);

    GridFilling.Filled adaptive = adaptive();

    int[] mask = adaptive.evaluated().orElseThrow();
    assertThat(Arrays.stream(mask).sum()).isEqualTo(points.get()).isLessThan(SIZE * SIZE);
    for (int cell = 0; cell < mask.length; cell++) {
      double truth = exact.loss()[cell / SIZE][cell % SIZE];
      double found = adaptive.landscape().loss()[cell / SIZE][cell % SIZE];
      if (mask[cell] == 1) {
        assertThat(found).isEqualTo(truth);
      } else {
        assertThat(Math.abs(found - truth)).isLessThanOrEqualTo(1e-3 * truth);
      }
    }
  }

  @Test
  void aLossThatIsNotANumberIsInfiniteAndNeverInterpolated() throws IOException {
    GridFilling.Filled adaptive = adaptive();

    double[][] loss = adaptive.landscape().loss();
    assertThat(loss[10][60]).isInfinite();
    assertThat(loss[64][64]).isInfinite();
    assertThat(Arrays.stream(loss).flatMapToDouble(Arrays::stream)).doesNotContain(Double.NaN);
  }

  @Test
  void theDetailsSayWhatWasSaved() throws IOException {
    GridFilling.Filled adaptive = adaptive();

    assertThat(adaptive.details())
        .containsOnlyKeys(
            "kernels", "tolerance", "cells", "evaluated", "scale", "largestExpectedError")
        .containsEntry("tolerance", 1e-3)
        .containsEntry("cells", SIZE * SIZE)
        .containsEntry("evaluated", points.get());
    assertThat((double) adaptive.details().get("largestExpectedError")).isBetween(1e-9, 1e-3);
  }

  @Test
  void anInterruptedAdaptiveGridEvaluatesOnlyWhatIsMissing() throws IOException {
    GridFilling.Filled whole = adaptive();
    int needed = points.getAndSet(0);
    Landscape interrupted = empty();
    AtomicInteger saves = new AtomicInteger();
    GridCheckpoint failing =
        new GridCheckpoint(
            Duration.ZERO,
            grid -> {
              if (saves.incrementAndGet() == 20) {
                throw new IllegalStateException("killed");
              }
            });
    assertThatIllegalStateException()
        .isThrownBy(
            () -> new AdaptiveGridFilling(valley(), 1e-3, execution).fill(interrupted, failing));
    int kept =
        (int)
            Arrays.stream(interrupted.loss())
                .flatMapToDouble(Arrays::stream)
                .filter(value -> !Double.isNaN(value))
                .count();
    points.set(0);

    GridFilling.Filled resumed =
        new AdaptiveGridFilling(valley(), 1e-3, execution).fill(interrupted, nowhere);

    assertThat(kept).isBetween(1, needed - 1);
    assertThat(points).hasValue(needed - kept);
    assertThat(resumed.landscape().loss()).isDeepEqualTo(whole.landscape().loss());
    assertThat(resumed.landscape().accuracy()).isDeepEqualTo(whole.landscape().accuracy());
    assertThat(resumed.evaluated())
        .hasValueSatisfying(mask -> assertThat(mask).isEqualTo(whole.evaluated().orElseThrow()));
    assertThat(resumed.details()).isEqualTo(whole.details());
  }
}
