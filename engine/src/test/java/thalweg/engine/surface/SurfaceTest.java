package thalweg.engine.surface;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import thalweg.api.scene.Landscape;
import thalweg.engine.Engine;
import thalweg.engine.fixtures.EngineFixture;
import thalweg.engine.subspace.ProjectedRuns;
import thalweg.engine.work.Cancellation;

class SurfaceTest extends EngineFixture {

  private static final Window WINDOW = new Window(-3, 3, -2, 4);

  /** A level that was told of. */
  private record Told(int level, int levels, Landscape landscape) {}

  /** Lets nothing be measured until it is opened. */
  private final class Gate implements GridExecutor {

    private final CountDownLatch open = new CountDownLatch(1);
    private final GridExecutor local = new LocalGridExecutor(execution.workers());

    @Override
    public void run(GridPlan plan, PartConsumer parts, Cancellation cancellation)
        throws IOException {
      try {
        open.await();
      } catch (InterruptedException e) {
        throw new IOException(e);
      }
      local.run(plan, parts, cancellation);
    }
  }

  private static void assertIsPartOf(Landscape coarse, Landscape whole) {
    for (int metric = 0; metric < whole.values().length; metric++) {
      for (int row = 0; row < coarse.y().length; row++) {
        int at = Arrays.binarySearch(whole.y(), coarse.y()[row]);
        assertThat(at).isNotNegative();
        for (int column = 0; column < coarse.x().length; column++) {
          int place = Arrays.binarySearch(whole.x(), coarse.x()[column]);
          assertThat(coarse.values()[metric][row][column])
              .isEqualTo(whole.values()[metric][at][place]);
        }
      }
    }
  }

  private static void assertHasNoGaps(Landscape landscape) {
    for (double[][] grid : landscape.values()) {
      assertThat(Arrays.stream(grid).flatMapToDouble(Arrays::stream)).doesNotContain(Double.NaN);
    }
  }

  private List<Told> levels(SurfaceRequest request) throws IOException {
    ProjectedRuns projected = projected();
    Gate gate = new Gate();
    List<Told> told = new ArrayList<>();
    Surface surface = engine(gate).surface(projected, request);
    surface.subscribe((level, levels, landscape) -> told.add(new Told(level, levels, landscape)));
    gate.open.countDown();
    Landscape whole = surface.await();
    assertThat(told.get(told.size() - 1).landscape()).isSameAs(whole);
    return told;
  }

  @ParameterizedTest
  @CsvSource({"40", "65", "9"})
  void levelsComeFromCoarseToFineWithoutGapsAndWithTheValuesOfTheWhole(int resolution)
      throws IOException {
    List<Told> told = levels(SurfaceRequest.of(WINDOW, resolution));

    Landscape whole = told.get(told.size() - 1).landscape();
    assertThat(whole.loss()).hasDimensions(resolution, resolution);
    int before = 0;
    for (Told one : told) {
      assertThat(one.level()).isGreaterThan(before).isLessThanOrEqualTo(one.levels());
      before = one.level();
      assertHasNoGaps(one.landscape());
      assertIsPartOf(one.landscape(), whole);
    }
    assertThat(before).isEqualTo(told.get(0).levels());
    assertThat(told.get(0).landscape().x().length).isLessThan(resolution);
  }

  @Test
  void aLargeGridIsToldOfLevelByLevel() throws IOException {
    List<Told> told = levels(SurfaceRequest.of(WINDOW, 65));

    assertThat(told).extracting(Told::level).containsExactly(1, 2, 3, 4);
    assertThat(told).extracting(one -> one.landscape().x().length).containsExactly(9, 17, 33, 65);
  }

  @Test
  void anInterpolatedSurfaceIsToldOfLevelByLevelToo() throws IOException {
    List<Told> told = levels(new SurfaceRequest(WINDOW, 65, 1e-3));

    assertThat(told).extracting(Told::level).containsExactly(1, 2, 3, 4);
    told.forEach(one -> assertHasNoGaps(one.landscape()));
    assertIsPartOf(told.get(0).landscape(), told.get(3).landscape());
    assertThat(told.get(3).landscape().interpolation()).isPresent();
    assertThat(told.get(2).landscape().interpolation()).isEmpty();
  }

  @Test
  void whoeverSubscribesLateHearsTheLatestLevelAtOnce() throws IOException {
    Surface surface = engine.surface(projected(), SurfaceRequest.of(WINDOW, 40));
    Landscape whole = surface.await();
    List<Told> told = new ArrayList<>();

    surface.subscribe((level, levels, landscape) -> told.add(new Told(level, levels, landscape)));

    assertThat(told).hasSize(1);
    assertThat(told.get(0).landscape()).isSameAs(whole);
    assertThat(told.get(0).level()).isEqualTo(told.get(0).levels());
  }

  @Test
  void whoeverSubscribesOnTheWayHearsEachLevelOnceAndInOrder() throws IOException {
    ProjectedRuns projected = projected();
    for (int i = 0; i < 40; i++) {
      List<Integer> told = new ArrayList<>();
      Surface surface =
          engine.surface(projected, SurfaceRequest.of(new Window(-1, 1 + i, -1, 1), 40));
      surface.subscribe((level, levels, landscape) -> told.add(level));
      surface.await();

      assertThat(told).isSorted().doesNotHaveDuplicates().contains(4);
    }
  }

  @Test
  void aSurfaceThatIsKnownIsWholeAtOnceAndMeasuresNothing() throws IOException {
    ProjectedRuns projected = projected();
    Landscape first = engine.surface(projected, SurfaceRequest.of(WINDOW, 12)).await();
    calls.forget();

    Landscape second = engine.surface(projected, SurfaceRequest.of(WINDOW, 12)).await();

    assertThat(second).isSameAs(first);
    assertThat(calls.of("point")).isZero();
  }

  private static List<Thread> surfaceThreads() {
    return Thread.getAllStackTraces().keySet().stream()
        .filter(thread -> thread.getName().equals("surface"))
        .toList();
  }

  @Test
  void aCancelledSurfaceEndsKeepsNothingAndLeavesNoThread() throws Exception {
    ProjectedRuns projected = projected();
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch cancelled = new CountDownLatch(1);
    GridExecutor local = new LocalGridExecutor(execution.workers());
    Engine other =
        engine(
            (plan, parts, cancellation) ->
                local.run(
                    plan,
                    part -> {
                      parts.accept(part);
                      begun.countDown();
                      untilOpen(cancelled);
                    },
                    cancellation));
    Surface surface = other.surface(projected, SurfaceRequest.of(WINDOW, 100));
    List<Integer> told = new ArrayList<>();
    surface.subscribe((level, levels, landscape) -> told.add(level));
    begun.await();

    surface.cancel();
    cancelled.countDown();

    assertThatExceptionOfType(CancellationException.class).isThrownBy(surface::await);
    assertThat(told).doesNotContain(4);
    for (Thread thread : surfaceThreads()) {
      thread.join();
    }
    calls.forget();
    Landscape whole = other.surface(projected, SurfaceRequest.of(WINDOW, 100)).await();
    assertHasNoGaps(whole);
    assertThat(calls.of("point")).isEqualTo(100 * 100);
  }

  private static void untilOpen(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Test
  void cancellingOneSurfaceLeavesAnotherOfTheSamePlaneAlone() throws IOException {
    ProjectedRuns projected = projected();
    Gate gate = new Gate();
    Engine other = engine(gate);
    Surface first = other.surface(projected, SurfaceRequest.of(WINDOW, 20));
    Surface second = other.surface(projected, SurfaceRequest.of(WINDOW, 20));

    first.cancel();
    gate.open.countDown();

    assertHasNoGaps(second.await());
  }

  @Test
  void closingTheEngineCancelsItsSurfaces() throws IOException {
    ProjectedRuns projected = projected();
    Gate gate = new Gate();
    Engine other = engine(gate);
    Surface surface = other.surface(projected, SurfaceRequest.of(WINDOW, 20));

    other.close();
    gate.open.countDown();

    assertThatExceptionOfType(CancellationException.class).isThrownBy(surface::await);
  }
}
