package thalweg.runtime.dev;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import thalweg.api.array.NpyArray;
import thalweg.api.plugin.PluginException;
import thalweg.engine.work.ProgressListener;
import thalweg.runtime.descriptor.DescriptorFile;
import thalweg.runtime.fakes.FakePlugins;

class DevJobTest {

  private static final String RUN =
      """
      title: one
      dataset: {blobs: {rows: 12}}
      model: linear
      training: {epochs: 2, snapshots: 3}
      optimizers: {adam: {}}
      directions: random
      landscape: {resolution: 5}
      evidence: {curvature: 0}
      renderers: [charts]
      """;

  private static final String SWEEP =
      RUN.replace("training: {epochs: 2, snapshots: 3}\n", "")
          + """
          sweep:
            training:
              bad: {epochs: 2, snapshots: 3, initial: bad.npy}
              short: {epochs: 2, snapshots: 3}
              long: {epochs: 4, snapshots: 3}
          """;

  @TempDir private Path home;
  private final FakePlugins plugins = FakePlugins.working();

  private DescriptorFile read(String yaml) throws IOException {
    try (var stream = Files.newOutputStream(home.resolve("bad.npy"))) {
      NpyArray.ofFloats(new float[3], 3).writeTo(stream);
    }
    Path file = Files.writeString(home.resolve("run.yaml"), yaml);
    return DescriptorFile.read(file, List.of(), plugins::catalogue);
  }

  private Path out() {
    return home.resolve("out");
  }

  private DevJob drawing() {
    return new DevJob(out(), ProgressListener.NONE);
  }

  @Test
  void aConfigurationThatCannotRunIsToldWhenTheOthersAreDrawn() throws IOException {
    DescriptorFile sweep = read(SWEEP);

    assertThatExceptionOfType(PluginException.class)
        .isThrownBy(() -> drawing().draw(sweep))
        .withMessageContaining("bad.npy");

    assertThat(out().resolve("short/charts.txt")).exists();
    assertThat(out().resolve("long/charts.txt")).exists();
    assertThat(out().resolve("charts.txt")).hasContent("hello: one 2 scenes");
  }

  @Test
  void theNamesOfAllPicturesOfASweepAreGivenBack() throws IOException {
    DescriptorFile sweep = read(SWEEP.replace(", initial: bad.npy", ""));

    assertThat(drawing().draw(sweep)).containsExactly("index.html", "index.csv", "charts.txt");
  }

  @Test
  void renderersAloneDrawAgainFromTheSceneAtHand() throws IOException {
    DevJob drawing = drawing();
    drawing.draw(read(RUN));
    Files.delete(out().resolve("runs/adam/trajectory.npy"));
    Files.delete(out().resolve("charts.txt"));
    plugins.calls().forget();

    List<String> pictures = drawing.draw(read(RUN));

    assertThat(pictures).containsExactly("charts.txt");
    assertThat(out().resolve("charts.txt")).hasContent("hello: one []");
    assertThat(plugins.calls().of("gradient")).isZero();
    assertThat(out().resolve("runs/adam/trajectory.npy")).doesNotExist();
  }

  @Test
  void anotherComputationIsRunByTheKeysOfTheDirectory() throws IOException {
    DevJob drawing = drawing();
    drawing.draw(read(RUN));
    plugins.calls().forget();

    drawing.draw(read(RUN.replace("resolution: 5", "resolution: 6")));

    assertThat(plugins.calls().of("gradient")).isZero();
    assertThat(plugins.calls().of("plane")).isPositive();
  }

  @Test
  void whatIsForgottenIsReadFromTheDirectory() throws IOException {
    DevJob drawing = drawing();
    drawing.draw(read(RUN));
    drawing.forget();
    Files.delete(out().resolve("runs/adam/trajectory.npy"));
    plugins.calls().forget();

    drawing.draw(read(RUN));

    assertThat(plugins.calls().of("gradient")).isEqualTo(2);
    assertThat(out().resolve("runs/adam/trajectory.npy")).exists();
  }
}
