package thalweg.engine.surface;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import thalweg.api.plugin.PluginException;
import thalweg.api.scene.Landscape;
import thalweg.engine.Engine;
import thalweg.engine.fixtures.EngineFixture;
import thalweg.engine.subspace.ProjectedRuns;

/** What whoever measures grids elsewhere can rely on, and what is asked of him. */
class GridExecutorTest extends EngineFixture {

  private static final Window WINDOW = new Window(-3, 3, -2, 4);
  private static final SurfaceRequest REQUEST = SurfaceRequest.of(WINDOW, 30);

  /** A part as another machine would measure it. */
  private static GridPart part(GridPlan plan, GridTask task, String kernels) {
    double[][] values = new double[plan.metrics()][task.cells().length];
    plan.evaluator().evaluate(task.x(), task.y(), values);
    return new GridPart(task.cells(), values, kernels);
  }

  /** Hands in its parts in any order, measured by this thread. */
  private static GridExecutor shuffling(long seed) {
    return (plan, parts, cancellation) -> {
      List<GridTask> tasks = new ArrayList<>(plan.tasks());
      Collections.shuffle(tasks, new Random(seed));
      for (GridTask task : tasks) {
        parts.accept(part(plan, task, "plain"));
      }
    };
  }

  private Landscape measured(GridExecutor executor, SurfaceRequest request) throws IOException {
    return engine(executor).surface(projected(), request).await();
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 1e-3})
  void theOrderOfThePartsDoesNotMatter(double tolerance) throws IOException {
    SurfaceRequest request = new SurfaceRequest(WINDOW, 41, tolerance);
    Landscape local = measured(new LocalGridExecutor(execution.workers()), request);

    for (long seed = 0; seed < 5; seed++) {
      Landscape shuffled = measured(shuffling(seed), request);
      assertThat(shuffled.values()).isDeepEqualTo(local.values());
      assertThat(shuffled.interpolation()).isEqualTo(local.interpolation());
    }
  }

  @Test
  void levelsAreWholeHoweverPartsCome() throws IOException {
    ProjectedRuns projected = projected();
    for (long seed = 0; seed < 5; seed++) {
      List<Landscape> levels = new ArrayList<>();
      Surface surface = engine(shuffling(seed)).surface(projected, SurfaceRequest.of(WINDOW, 65));
      surface.subscribe((level, count, landscape) -> levels.add(landscape));
      surface.await();

      for (Landscape level : levels) {
        for (double[] row : level.loss()) {
          assertThat(row).doesNotContain(Double.NaN);
        }
      }
    }
  }

  @Test
  void aPlanNamesThePlaneAndItsTasksHoldEveryCellOnce() throws IOException {
    ProjectedRuns projected = projected();
    AtomicReference<GridPlan> seen = new AtomicReference<>();
    GridExecutor local = new LocalGridExecutor(execution.workers());
    Engine other =
        engine(
            (plan, parts, cancellation) -> {
              seen.set(plan);
              local.run(plan, parts, cancellation);
            });

    other.surface(projected, REQUEST).await();

    GridPlan plan = seen.get();
    assertThat(plan.surface()).isEqualTo(new SurfaceKey(problem().key(), projected.choiceKey()));
    assertThat(plan.metrics()).isEqualTo(2);
    int[] asked = new int[30 * 30];
    double[] x = WINDOW.xAxis(30);
    double[] y = WINDOW.yAxis(30);
    for (GridTask task : plan.tasks()) {
      for (int i = 0; i < task.cells().length; i++) {
        asked[task.cells()[i]]++;
        assertThat(task.x()[i]).isEqualTo(x[task.cells()[i] % 30]);
        assertThat(task.y()[i]).isEqualTo(y[task.cells()[i] / 30]);
      }
    }
    assertThat(asked).containsOnly(1);
  }

  @Test
  void aFailureIsPassedOnAndTheNextRequestMeasuresAnew() throws IOException {
    ProjectedRuns projected = projected();
    IOException lost = new IOException("the worker at 10.0.0.7 is gone");
    AtomicBoolean broken = new AtomicBoolean(true);
    Engine other =
        engine(
            (plan, parts, cancellation) -> {
              parts.accept(part(plan, plan.tasks().get(0), "plain"));
              if (broken.get()) {
                throw lost;
              }
              for (GridTask task : plan.tasks().subList(1, plan.tasks().size())) {
                parts.accept(part(plan, task, "plain"));
              }
            });

    assertThatIOException().isThrownBy(other.surface(projected, REQUEST)::await).isSameAs(lost);

    broken.set(false);
    Landscape local = measured(new LocalGridExecutor(execution.workers()), REQUEST);
    assertThat(other.surface(projected, REQUEST).await().values()).isDeepEqualTo(local.values());
  }

  @Test
  void whatAModelSaysOfItselfIsPassedOn() throws IOException {
    PluginException told = new PluginException("The network broke down.");
    GridExecutor failing =
        (plan, parts, cancellation) -> {
          throw told;
        };

    Surface surface = engine(failing).surface(projected(), REQUEST);

    assertThatExceptionOfType(PluginException.class).isThrownBy(surface::await).isSameAs(told);
  }

  @Test
  void partsOfMixedKernelsAreRefusedInWords() throws IOException {
    GridExecutor mixed =
        (plan, parts, cancellation) -> {
          for (int i = 0; i < plan.tasks().size(); i++) {
            String kernels = i == 3 ? "vector, 16 lanes" : "vector, 8 lanes";
            parts.accept(part(plan, plan.tasks().get(i), kernels));
          }
        };

    Surface surface = engine(mixed).surface(projected(), REQUEST);

    assertThatIOException()
        .isThrownBy(surface::await)
        .withMessageContaining("different kernels (vector, 8 lanes and vector, 16 lanes)")
        .withMessageContaining("use machines of one kind");
  }

  @Test
  void aPartThatNeverComesIsMissed() throws IOException {
    AtomicInteger left = new AtomicInteger();
    GridExecutor forgetful =
        (plan, parts, cancellation) -> {
          left.set(plan.tasks().get(0).cells().length);
          for (GridTask task : plan.tasks().subList(1, plan.tasks().size())) {
            parts.accept(part(plan, task, "plain"));
          }
        };

    Surface surface = engine(forgetful).surface(projected(), REQUEST);

    assertThatIOException()
        .isThrownBy(surface::await)
        .withMessageContaining(left + " of 900 cells were never measured");
  }

  @Test
  void aLossThatIsNotANumberIsInfiniteWhoeverMeasuredIt() throws IOException {
    GridExecutor hole =
        (plan, parts, cancellation) -> {
          for (GridTask task : plan.tasks()) {
            GridPart part = part(plan, task, "plain");
            part.values()[0][0] = Double.NaN;
            parts.accept(part);
          }
        };

    double[][] loss = measured(hole, REQUEST).loss();

    assertThat(loss[0][0]).isInfinite();
  }
}
