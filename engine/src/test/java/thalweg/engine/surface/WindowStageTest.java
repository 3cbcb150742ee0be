package thalweg.engine.surface;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import thalweg.api.measure.Metric;
import thalweg.engine.store.MemoryStore;
import thalweg.engine.store.Store;
import thalweg.engine.work.Cancellation;
import thalweg.engine.work.Workers;

class WindowStageTest {

  private static final Window PATHS = new Window(0, 10, 0, 4);
  private static final int CELLS = 100 * 100;

  private final AtomicInteger points = new AtomicInteger();
  private final Workers workers = new Workers(2);
  private final Store store = new MemoryStore();

  /** A loss at a point of the plane. */
  @FunctionalInterface
  private interface Loss {
    double at(double x, double y);
  }

  @AfterEach
  void close() {
    workers.close();
  }

  private GrownWindow found(Loss loss, int doublings) throws IOException {
    MeasuredPlane plane =
        new MeasuredPlane(
            new SurfaceKey("", "plane " + loss),
            (x, y, into) -> {
              points.addAndGet(x.length);
              for (int i = 0; i < x.length; i++) {
                into[0][i] = loss.at(x[i], y[i]);
              }
            },
            List.of(Metric.CROSS_ENTROPY));
    return store.resolve(
        new WindowStage(
            new WindowRequest(PATHS, 0.3, false, doublings, 100),
            plane,
            new LocalGridExecutor(workers),
            new Cancellation()));
  }

  private static Loss bowlAt(double centreX, double centreY) {
    return (x, y) -> 1 + Math.hypot(x - centreX, y - centreY);
  }

  @Test
  void aWindowWithItsLowestCellInsideKeepsEveryBitOfItsMargin() throws IOException {
    GrownWindow found = found(bowlAt(8, 1), 2);

    assertThat(found.window()).isEqualTo(PATHS.with(Margins.of(0.3), false));
    assertThat(found.growth()).isEmpty();
    assertThat(points).hasValueLessThanOrEqualTo(CELLS / 50);
  }

  @Test
  void theMarginDoublesAtTheSidesConcernedUntilTheLowestCellIsInside() throws IOException {
    GrownWindow found = found(bowlAt(20, 5.5), 2);

    assertThat(found.window()).isEqualTo(PATHS.with(new Margins(0.3, 1.2, 0.3, 0.6), false));
    assertThat(found.growth().orElseThrow())
        .contains("1.2 at the right, 0.6 at the top", "not 0.3");
    assertThat(points).hasValueLessThan(CELLS / 10);
  }

  @Test
  void aWindowThatWouldHaveToGrowTooFarKeepsItsMargin() throws IOException {
    assertThat(found((x, y) -> Math.exp(-x), 2).window())
        .isEqualTo(PATHS.with(Margins.of(0.3), false));
    assertThat(found((x, y) -> Math.exp(-x), 2).growth()).isEmpty();
  }

  @Test
  void aFlatPlaneAndOneWithoutFiniteLossesHaveNoReasonToGrow() throws IOException {
    for (double loss : new double[] {1, Double.NaN, Double.POSITIVE_INFINITY}) {
      assertThat(found((x, y) -> loss, 2).window()).isEqualTo(PATHS.with(Margins.of(0.3), false));
    }
  }

  @Test
  void aLowestCellJustInsideTheEdgeIsInside() throws IOException {
    Window window = PATHS.with(Margins.of(0.3), false);
    double[] x = window.xAxis(100);
    double[] y = window.yAxis(100);

    GrownWindow found = found(bowlAt(x[1], y[62]), 2);

    assertThat(found.window()).isEqualTo(window);
  }

  @Test
  void whatIsKnownIsNotMeasuredAgain() throws IOException {
    Loss bowl = bowlAt(20, 5.5);
    found(bowl, 2);
    points.set(0);

    found(bowl, 2);

    assertThat(points).hasValue(0);
  }
}
