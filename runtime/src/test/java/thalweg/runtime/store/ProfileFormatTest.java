package thalweg.runtime.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import thalweg.api.direction.LineRequest;
import thalweg.api.measure.Metric;
import thalweg.api.model.PlaneEvaluator;
import thalweg.api.scene.Profile;
import thalweg.engine.surface.LineStage;
import thalweg.engine.surface.LocalGridExecutor;
import thalweg.engine.surface.SurfaceKey;
import thalweg.engine.work.Cancellation;
import thalweg.engine.work.Workers;

class ProfileFormatTest {

  private static final LineRequest LINE =
      new LineRequest("initial of adam", "last of adam", -0.5, 1.5, 101);

  @TempDir private Path home;
  private final AtomicInteger points = new AtomicInteger();

  private final PlaneEvaluator parabola =
      (x, y, into) -> {
        for (int i = 0; i < x.length; i++) {
          points.incrementAndGet();
          into[0][i] = (x[i] - 1) * (x[i] - 1) + y[i] * y[i];
          into[1][i] = x[i] / 2;
        }
      };

  private Profile run(String plane, List<Metric> metrics) throws IOException {
    try (RunDirectory directory = RunDirectory.open(home);
        Workers workers = new Workers(2)) {
      DirectoryStore store =
          new DirectoryStore(directory, Formats.ofEngine(), new FinishedStages());
      return store.resolve(
          new LineStage(
              LINE,
              new SurfaceKey("", plane),
              parabola,
              metrics,
              new LocalGridExecutor(workers),
              new Cancellation()));
    }
  }

  private Profile run(String plane) throws IOException {
    return run(plane, List.of(Metric.CROSS_ENTROPY, Metric.ACCURACY));
  }

  @Test
  void aFinishedProfileIsReadAsItWasWritten() throws IOException {
    Profile first = run("key");
    points.set(0);

    Profile second = run("key");

    assertThat(points).hasValue(0);
    assertThat(second.values()).isDeepEqualTo(first.values());
    assertThat(second.alpha()).isEqualTo(first.alpha());
    assertThat(second.from()).isEqualTo("initial of adam");
    assertThat(Files.readAllLines(home.resolve("profile.csv")))
        .hasSize(102)
        .startsWith("alpha,loss,accuracy");
  }

  @Test
  void anotherPlaneIsEvaluatedAnew() throws IOException {
    run("key");
    points.set(0);

    run("another");

    assertThat(points).hasValue(101);
  }

  @Test
  void everyMetricIsAColumn() throws IOException {
    run("key", List.of(Metric.MEAN_SQUARED_ERROR, Metric.R_SQUARED));

    assertThat(Files.readAllLines(home.resolve("profile.csv"))).startsWith("alpha,loss,r2");
  }
}
