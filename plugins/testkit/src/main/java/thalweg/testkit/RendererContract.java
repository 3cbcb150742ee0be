package thalweg.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import thalweg.api.plugin.Preparable;
import thalweg.api.render.Output;
import thalweg.api.scene.Scene;
import thalweg.api.scene.Sweep;

/** What every renderer promises: whole files, the same ones each time, for any scene. */
public abstract class RendererContract extends DrawingContract {

  @Test
  void writesNowhereButToItsOutput() throws IOException {
    List<Path> before = entries(Path.of(""));
    render(Scenes.small().build());
    assertThat(entries(temporary)).hasSize(1);
    assertThat(entries(Path.of(""))).isEqualTo(before);
  }

  @Test
  void drawsTheSameSceneToTheSameBytes() throws IOException {
    Supplier<Scene> scene = () -> Scenes.small().withOptimizers(2).build();
    render(scene.get()).assertSame(render(scene.get()), "when drawn again");
  }

  @Test
  void preparationChangesNoPictureAndLeavesNoThread() throws IOException {
    RenderedFiles expected = render(Scenes.small().build());
    Set<Thread> before = Thread.getAllStackTraces().keySet();
    if (renderer() instanceof Preparable slow) {
      slow.prepare();
    }
    assertThat(Thread.getAllStackTraces().keySet())
        .filteredOn(thread -> !before.contains(thread) && !thread.isDaemon())
        .isEmpty();
    render(Scenes.small().build()).assertSame(expected, "after prepare()");
  }

  @Test
  void writesNumbersTheSameInEveryLocale() throws IOException {
    RenderedFiles expected = render(Scenes.small().build());
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.GERMANY);
      render(Scenes.small().build())
          .assertSame(expected, "in another language (write numbers with Locale.ROOT)");
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void leavesTheSceneAsItWas() throws IOException {
    Scene scene = Scenes.small().build();
    double[][] before =
        Arrays.stream(scene.landscape().orElseThrow().loss())
            .map(double[]::clone)
            .toArray(double[][]::new);
    render(scene);
    assertThat(scene.landscape().orElseThrow().loss()).isDeepEqualTo(before);
  }

  @Test
  void twoScenesComeToDifferentFiles() throws IOException {
    RenderedFiles small = render(Scenes.small().build());
    small.assertDiffers(render(Scenes.small().withOptimizers(2).build()));
    small.assertDiffers(render(Scenes.regression().build()));
  }

  @Test
  void drawsASweepOrLeavesItAloneTheSameWayEachTime() throws IOException {
    assertDrawsSweep(
        Scenes.small().build(),
        Scenes.small().withOptimizers(2).build(),
        Scenes.small().withFeatures(3).build());
  }

  @Test
  void drawsASweepOfRegressionsOrOfPathsAlone() throws IOException {
    assertDrawsSweep(Scenes.regression().build(), Scenes.regression().withThreeMetrics().build());
    assertDrawsSweep(
        Scenes.small().withoutModel(), Scenes.small().withOptimizers(2).withoutModel());
  }

  private void assertDrawsSweep(Scene... scenes) throws IOException {
    List<Sweep.Configuration> configurations =
        IntStream.range(0, scenes.length)
            .mapToObj(i -> OddScenes.swept(scenes[i], String.valueOf(i + 1)))
            .toList();
    Sweep sweep = new Sweep("small", configurations);
    renderSweep(sweep).assertDrawn().assertSame(renderSweep(sweep), "when drawn again");
  }

  @Test
  void leavesNothingHalfWrittenWhenTheOutputFails() throws IOException {
    Scene scene = Scenes.small().build();
    RenderedFiles whole = render(scene);
    for (int room : new int[] {0, 100, whole.largest() - 1}) {
      Path directory = Files.createTempDirectory(temporary, "full");
      Output full = new FullOutput(new DirectoryOutput(directory), room);
      assertThatThrownBy(() -> renderer().render(scene, full)).isInstanceOf(IOException.class);
      RenderedFiles.in(directory)
          .all()
          .forEach(
              (name, bytes) ->
                  assertThat(ByteDifference.between(whole.all().get(name), bytes))
                      .as("%s, left by a drawing that failed", name)
                      .isEmpty());
    }
  }

  @Test
  void endsItsThreadsAlsoWhenTheOutputFails() throws IOException {
    Scene scene = Scenes.small().build();
    render(scene);
    Set<Thread> before = Thread.getAllStackTraces().keySet();
    render(scene);
    Output full = new FullOutput(new DirectoryOutput(temporary), 100);
    assertThatThrownBy(() -> renderer().render(scene, full)).isInstanceOf(IOException.class);
    assertThat(Thread.getAllStackTraces().keySet())
        .filteredOn(thread -> !before.contains(thread) && !thread.getName().startsWith("Fork"))
        .isEmpty();
  }

  private static List<Path> entries(Path directory) throws IOException {
    try (Stream<Path> entries = Files.list(directory)) {
      return entries.sorted().toList();
    }
  }
}
