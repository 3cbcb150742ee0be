package thalweg.runtime.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import thalweg.api.geometry.Cut;
import thalweg.api.model.PlaneEvaluator;
import thalweg.api.scene.Profile;
import thalweg.runtime.store.RunDirectory;

class ProfileStageTest {

  private static final Cut CUT = new Cut("initial of adam", "last of adam", -0.5, 1.5, 101);

  @TempDir private Path home;
  private final AtomicInteger points = new AtomicInteger();

  /** The loss (α − 1)² + y², and an accuracy of α / 2. */
  private final PlaneEvaluator parabola =
      (x, y, loss, accuracy) -> {
        for (int i = 0; i < x.length; i++) {
          points.incrementAndGet();
          loss[i] = (x[i] - 1) * (x[i] - 1) + y[i] * y[i];
          accuracy[i] = x[i] / 2;
        }
      };

  private Profile run(String key) throws IOException {
    try (RunDirectory directory = RunDirectory.open(home);
        Workers workers = new Workers(2)) {
      return new StageRunner(directory)
          .run(new ProfileStage(CUT, parabola, key, directory, workers));
    }
  }

  @Test
  void theLossIsEvaluatedAlongTheFirstAxisAlone() throws IOException {
    Profile profile = run("key");

    assertThat(profile.alpha()).hasSize(101).startsWith(-0.5).endsWith(1.5);
    for (int i = 0; i < 101; i++) {
      double alpha = profile.alpha()[i];
      assertThat(profile.loss()[i]).isEqualTo((alpha - 1) * (alpha - 1));
      assertThat(profile.accuracy()[i]).isEqualTo(alpha / 2);
    }
  }

  @Test
  void aFinishedProfileIsReadAsItWasWritten() throws IOException {
    Profile first = run("key");
    points.set(0);

    Profile second = run("key");

    assertThat(points).hasValue(0);
    assertThat(second.loss()).isEqualTo(first.loss());
    assertThat(second.alpha()).isEqualTo(first.alpha());
    assertThat(second.from()).isEqualTo("initial of adam");
    assertThat(Files.readAllLines(home.resolve("profile.csv"))).hasSize(102);
  }

  @Test
  void anotherPlaneIsEvaluatedAnew() throws IOException {
    run("key");
    points.set(0);

    run("another");

    assertThat(points).hasValue(101);
  }
}
