package thalweg.runtime.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import thalweg.api.plugin.PluginException;
import thalweg.engine.work.ProgressListener;
import thalweg.runtime.descriptor.DescriptorFile;
import thalweg.runtime.store.RunDirectory;

class RenderingTest extends JobFixture {

  private Path picture(String name) {
    return out().resolve(name);
  }

  @Test
  void aRendererSeesThePicturesDrawnBeforeIt() throws IOException {
    run(RUN, "renderers=[animation, charts, report]");

    assertThat(picture("animation.txt")).hasContent("hello: run []");
    assertThat(picture("report.txt")).hasContent("hello: run [animation.txt, charts.txt]");
  }

  @Test
  void aRendererThatFailsLeavesThePicturesOfTheOthers() throws IOException {
    run(RUN);
    plugins.calls().forget();

    assertThatExceptionOfType(PluginException.class)
        .isThrownBy(() -> run(RUN, "renderers.charts.fails=true", "renderers.animation.words=new"))
        .withMessage("The pen broke.");

    assertThat(picture("animation.txt")).hasContent("new: run []");
    assertThat(picture("charts.txt")).exists();
    assertThat(plugins.calls().of("gradient")).isZero();
  }

  @Test
  void aRendererThatFailedDrawsAgain() throws IOException {
    for (int i = 0; i < 2; i++) {
      assertThatExceptionOfType(PluginException.class)
          .isThrownBy(() -> run(RUN, "renderers.charts.fails=true"));
    }

    assertThat(plugins.calls().of("draw animation")).isEqualTo(1);
    assertThat(plugins.calls().of("draw charts")).isEqualTo(2);
  }

  @Test
  void aPictureThatNobodyDrawsAnyMoreIsRemoved() throws IOException {
    run(RUN);

    run(RUN, "renderers=[charts]");

    assertThat(picture("animation.txt")).doesNotExist();
    assertThat(picture("charts.txt")).exists();
  }

  @Test
  void aPictureOfAnotherNameReplacesTheFormer() throws IOException {
    run(RUN, "renderers.charts.file=a/one.txt");

    run(RUN, "renderers.charts.file=two.txt");

    assertThat(picture("a/one.txt")).doesNotExist();
    assertThat(picture("two.txt")).exists();
  }

  @Test
  void aPictureThatSomebodyEditedIsKept() throws IOException {
    run(RUN);
    Files.writeString(picture("animation.txt"), "my own words");

    run(RUN, "renderers=[charts]");

    assertThat(picture("animation.txt")).hasContent("my own words");
  }

  @Test
  void aFileThatNoRendererDrewIsKept() throws IOException {
    run(RUN);
    Files.writeString(picture("notes.txt"), "mine");

    run(RUN, "renderers=[]");

    assertThat(picture("notes.txt")).exists();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "run.yaml",
        "manifest.json",
        "./landscape.npz",
        "x/../plane.npz",
        "dataset.npz",
        "layout.json",
        "null.csv",
        "diagnostics.json",
        "profile.csv",
        "subspace.npz",
        ".lock",
        "tuning/x.csv",
        "runs/adam/history.csv",
        "runs/new.txt"
      })
  void aPictureCannotTakeAFileOfTheRun(String name) {
    assertThatExceptionOfType(PluginException.class)
        .isThrownBy(() -> run(RUN, "renderers.charts.file=" + name))
        .withMessageContaining("belongs to the run itself");
  }

  @ParameterizedTest
  @ValueSource(strings = {"../x.txt", "/tmp/x.txt", "a/../../x.txt"})
  void aPictureCannotLeaveTheDirectory(String name) {
    assertThatExceptionOfType(PluginException.class)
        .isThrownBy(() -> run(RUN, "renderers.charts.file=" + name))
        .withMessageContaining("leads out of the run directory");
    assertThat(home.resolve("x.txt")).doesNotExist();
  }

  @Test
  void twoRenderersCannotDrawOnePicture() {
    assertThatExceptionOfType(PluginException.class)
        .isThrownBy(() -> run(RUN, "renderers.charts.file=./animation.txt"))
        .withMessageContaining("An earlier renderer drew './animation.txt' already");
  }

  @Test
  void theConfigurationsOfASweepAreDrawnSideBySide() throws IOException {
    Path file =
        Files.writeString(
            home.resolve("run.yaml"), RUN + "sweep: {optimizers.sgd.learningRate: [0.1, 0.2]}\n");

    for (int time = 0; time < 2; time++) {
      DescriptorFile read = DescriptorFile.read(file, List.of(), plugins::catalogue);
      try (JobRunner runner = new JobRunner(ProgressListener.NONE, 2, Duration.ZERO);
          RunDirectory root = RunDirectory.open(out())) {
        List<DrawnConfiguration> drawn = new ArrayList<>();
        for (DescriptorFile.Configuration one : read.configurations()) {
          try (RunDirectory directory = RunDirectory.open(out().resolve(one.name()))) {
            JobResult result = runner.run(one.name(), one.descriptor(), directory);
            drawn.add(
                new DrawnConfiguration(
                    result.name(), result::scene, result.key(), result.pictures()));
          }
        }
        List<String> pictures =
            runner.drawSweep("sweep", drawn, read.configurations().get(0).descriptor(), root);
        assertThat(pictures).containsExactly("animation.txt", "charts.txt");
      }
    }

    assertThat(picture("charts.txt")).hasContent("hello: sweep 2 scenes");
    assertThat(picture("learningRate-0.2/charts.txt")).exists();
    assertThat(plugins.calls().of("draw charts")).isEqualTo(3);
  }
}
