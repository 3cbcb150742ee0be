package thalweg.engine.surface;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import thalweg.api.measure.Metric;
import thalweg.api.model.PlaneEvaluator;
import thalweg.api.scene.Landscape;
import thalweg.engine.work.Cancellation;
import thalweg.engine.work.ProgressListener;
import thalweg.engine.work.Workers;

class GridFillingTest {

  private static final int SIZE = 65;
  private static final GridFilling ADAPTIVE = new AdaptiveFilling(1e-3);

  private final Workers workers = new Workers(3);
  private final AtomicInteger points = new AtomicInteger();

  @AfterEach
  void close() {
    workers.close();
  }

  private static GridCells empty() {
    double[] axis = new double[SIZE];
    Arrays.setAll(axis, i -> i / 16.0 - 2);
    return new GridCells(axis, axis, List.of(Metric.CROSS_ENTROPY, Metric.ACCURACY));
  }

  /** A valley with a wall beyond which nothing is a number. */
  private PlaneEvaluator valley() {
    return (x, y, into) -> {
      points.addAndGet(x.length);
      for (int i = 0; i < x.length; i++) {
        into[0][i] = x[i] > 1.6 ? Double.NaN : 0.1 + x[i] * x[i] + Math.abs(y[i] - x[i]);
        into[1][i] = 1 / (1 + y[i] * y[i]);
      }
    };
  }

  private CellBatches batches(GridCells grid) {
    return new CellBatches(
        grid,
        new SurfaceKey("", "valley"),
        valley(),
        new LocalGridExecutor(workers),
        ProgressListener.Silent.INSTANCE,
        new Cancellation());
  }

  private FilledGrid fill(GridFilling filling) throws IOException {
    GridCells grid = empty();
    return filling.fill(grid, batches(grid), SurfaceListener.NONE);
  }

  @Test
  void anAdaptiveGridIsCloseToTheExactOneAndEqualWhereEvaluated() throws IOException {
    Landscape exact = fill(new ExactFilling()).landscape();
    assertThat(points.getAndSet(0)).isEqualTo(SIZE * SIZE);

    FilledGrid adaptive = fill(ADAPTIVE);

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
    double[][] loss = fill(ADAPTIVE).landscape().loss();

    assertThat(loss[10][60]).isInfinite();
    assertThat(loss[64][64]).isInfinite();
    assertThat(Arrays.stream(loss).flatMapToDouble(Arrays::stream)).doesNotContain(Double.NaN);
  }

  @Test
  void theDetailsSayWhatWasSaved() throws IOException {
    FilledGrid adaptive = fill(ADAPTIVE);

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
    FilledGrid whole = fill(ADAPTIVE);
    int needed = points.getAndSet(0);
    GridCells interrupted = empty();
    AtomicInteger parts = new AtomicInteger();
    CellBatches failing = batches(interrupted);
    failing.listen(
        part -> {
          if (parts.incrementAndGet() == 20) {
            throw new IllegalStateException("killed");
          }
        });
    assertThatIllegalStateException()
        .isThrownBy(() -> ADAPTIVE.fill(interrupted, failing, SurfaceListener.NONE));
    int kept =
        (int)
            Arrays.stream(interrupted.snapshot().loss())
                .flatMapToDouble(Arrays::stream)
                .filter(value -> !Double.isNaN(value))
                .count();
    // Parts that were on their way when it was killed have ended by now, and are not counted.
    workers.close();
    points.set(0);

    GridCells resumed = empty();
    resumed.takeFrom(interrupted.snapshot());
    FilledGrid filled;
    try (Workers others = new Workers(2)) {
      CellBatches batches =
          new CellBatches(
              resumed,
              new SurfaceKey("", "valley"),
              valley(),
              new LocalGridExecutor(others),
              ProgressListener.Silent.INSTANCE,
              new Cancellation());
      filled = ADAPTIVE.fill(resumed, batches, SurfaceListener.NONE);
    }

    assertThat(kept).isBetween(1, needed - 1);
    assertThat(points).hasValue(needed - kept);
    assertThat(filled.landscape().values()).isDeepEqualTo(whole.landscape().values());
    assertThat(filled.evaluated())
        .hasValueSatisfying(mask -> assertThat(mask).isEqualTo(whole.evaluated().orElseThrow()));
    assertThat(filled.details()).isEqualTo(whole.details());
  }
}
