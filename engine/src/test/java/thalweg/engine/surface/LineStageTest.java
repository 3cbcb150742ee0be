package thalweg.engine.surface;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import thalweg.api.direction.LineRequest;
import thalweg.api.measure.Metric;
import thalweg.api.model.PlaneEvaluator;
import thalweg.api.scene.Profile;
import thalweg.engine.store.MemoryStore;
import thalweg.engine.store.Store;
import thalweg.engine.work.Cancellation;
import thalweg.engine.work.Workers;

class LineStageTest {

  private static final LineRequest LINE =
      new LineRequest("initial of adam", "last of adam", -0.5, 1.5, 101);

  private final AtomicInteger points = new AtomicInteger();
  private final Workers workers = new Workers(2);
  private final Store store = new MemoryStore();

  /** The loss (α − 1)² + y², and an accuracy of α / 2. */
  private final PlaneEvaluator parabola =
      (x, y, into) -> {
        for (int i = 0; i < x.length; i++) {
          points.incrementAndGet();
          into[0][i] = (x[i] - 1) * (x[i] - 1) + y[i] * y[i];
          into[1][i] = x[i] / 2;
        }
      };

  @AfterEach
  void close() {
    workers.close();
  }

  private Profile run(String plane) throws IOException {
    return store.resolve(
        new LineStage(
            LINE,
            new SurfaceKey("", plane),
            parabola,
            List.of(Metric.CROSS_ENTROPY, Metric.ACCURACY),
            new LocalGridExecutor(workers),
            new Cancellation()));
  }

  @Test
  void theLossIsEvaluatedAlongTheFirstAxisAlone() throws IOException {
    Profile profile = run("key");

    assertThat(profile.alpha()).hasSize(101).startsWith(-0.5).endsWith(1.5);
    for (int i = 0; i < 101; i++) {
      double alpha = profile.alpha()[i];
      assertThat(profile.loss()[i]).isEqualTo((alpha - 1) * (alpha - 1));
      assertThat(profile.values()[1][i]).isEqualTo(alpha / 2);
    }
    assertThat(profile.from()).isEqualTo("initial of adam");
    assertThat(profile.to()).isEqualTo("last of adam");
  }

  @Test
  void aFinishedProfileIsNotMeasuredAgain() throws IOException {
    Profile first = run("key");
    points.set(0);

    assertThat(run("key")).isSameAs(first);
    assertThat(points).hasValue(0);
  }

  @Test
  void anotherPlaneIsEvaluatedAnew() throws IOException {
    run("key");
    points.set(0);

    run("another");

    assertThat(points).hasValue(101);
  }
}
