package thalweg.runtime.sweep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import thalweg.api.array.NpyArray;
import thalweg.api.plugin.PluginException;
import thalweg.api.scene.Scene;
import thalweg.engine.work.ProgressListener;
import thalweg.runtime.descriptor.DescriptorFile;
import thalweg.runtime.fakes.FakePlugins;
import thalweg.runtime.job.DrawnConfiguration;
import thalweg.runtime.job.JobResult;
import thalweg.runtime.job.JobRunner;
import thalweg.runtime.store.RunDirectory;

class SweepJobTest {

  /** The first configuration starts from parameters that do not fit. */
  private static final String SWEEP =
      """
      title: three ways
      dataset: {blobs: {rows: 12}}
      model: linear
      optimizers: {adam: {}}
      directions: random
      landscape: {resolution: 5}
      evidence: {curvature: 0}
      renderers: [charts]
      sweep:
        training:
          bad: {epochs: 2, snapshots: 3, initial: bad.npy}
          short: {epochs: 2, snapshots: 3}
          long: {epochs: 4, snapshots: 3}
      """;

  @TempDir private Path home;
  private final FakePlugins plugins = FakePlugins.working();
  private final List<String> told = new ArrayList<>();

  private final SweepJob.Listener listener =
      new SweepJob.Listener() {
        @Override
        public void finished(JobResult result) {
          told.add(result.name() + " is done");
        }

        @Override
        public void failed(String configuration, PluginException reason) {
          told.add(configuration + ": " + reason.getMessage());
        }
      };

  private Path out() {
    return home.resolve("out");
  }

  private DescriptorFile read(String yaml) throws IOException {
    try (var stream = Files.newOutputStream(home.resolve("bad.npy"))) {
      NpyArray.ofFloats(new float[3], 3).writeTo(stream);
    }
    Path file = Files.writeString(home.resolve("sweep.yaml"), yaml);
    return DescriptorFile.read(file, List.of(), plugins::catalogue);
  }

  private SweepJob.Outcome run(String yaml) throws IOException {
    try (JobRunner jobs = new JobRunner(ProgressListener.NONE)) {
      return new SweepJob(read(yaml), out(), jobs)
          .run((one, in) -> jobs.run(one.name(), one.descriptor(), in), listener);
    }
  }

  @Test
  void aConfigurationThatCannotRunIsToldAndTheOthersAreDrawn() throws IOException {
    SweepJob.Outcome outcome = run(SWEEP);

    assertThat(told).hasSize(3);
    assertThat(told.get(0)).startsWith("bad: ").contains("bad.npy", "[3]", "[9]");
    assertThat(told.subList(1, 3)).containsExactly("short is done", "long is done");
    assertThat(outcome.drawn())
        .extracting(DrawnConfiguration::name)
        .containsExactly("short", "long");
    assertThat(out().resolve("short/charts.txt")).exists();
    assertThat(out().resolve("long/charts.txt")).exists();
    assertThat(out().resolve("bad/charts.txt")).doesNotExist();
  }

  @Test
  void theIndexAndThePicturesOfTheWholeAreOfThoseThatRan() throws IOException {
    SweepJob.Outcome outcome = run(SWEEP);

    assertThat(outcome.files()).containsExactly("index.html", "index.csv", "charts.txt");
    assertThat(out().resolve("charts.txt")).hasContent("hello: three ways 2 scenes");
    List<String> rows = Files.readAllLines(out().resolve("index.csv"));
    assertThat(rows).hasSize(3);
    assertThat(rows.get(1)).startsWith("short,adam,9,");
    assertThat(rows.get(2)).startsWith("long,adam,9,");
  }

  @Test
  void whereNoneRunsThereIsNoIndex() throws IOException {
    String allBad = SWEEP.replace("snapshots: 3}", "snapshots: 3, initial: bad.npy}");

    SweepJob.Outcome outcome = run(allBad);

    assertThat(told).hasSize(3).noneMatch(line -> line.endsWith("is done"));
    assertThat(outcome.drawn()).isEmpty();
    assertThat(outcome.files()).isEmpty();
    assertThat(out().resolve("index.html")).doesNotExist();
  }

  private static String drawing(String name) {
    return SWEEP.replace("renderers: [charts]", "renderers: [charts: {file: " + name + "}]");
  }

  @Test
  void aPictureOfTheWholeCannotTakeTheTable() {
    assertThatExceptionOfType(PluginException.class)
        .isThrownBy(() -> run(drawing("index.csv")))
        .withMessageContaining("'index.csv' belongs to the run itself");
  }

  @Test
  void thePageOfTheWholeIsThatOfARendererThatDrawsOne() throws IOException {
    run(SWEEP);
    SweepJob.Outcome outcome = run(drawing("index.html"));

    assertThat(outcome.files()).containsExactly("index.html", "index.csv");
    assertThat(out().resolve("index.html")).hasContent("hello: three ways 2 scenes");

    run(SWEEP);
    assertThat(out().resolve("index.html")).content().contains("<h1>three ways</h1>");
  }

  @Test
  void aPictureThatTakesAFileOfTheRunIsToldForEachConfiguration() throws IOException {
    SweepJob.Outcome outcome = run(drawing("subspace.npz"));

    assertThat(told.subList(1, 3)).allMatch(line -> line.contains("belongs to the run itself"));
    assertThat(outcome.drawn()).isEmpty();
  }

  @Test
  void whatIsNoFaultOfAPluginEndsTheSweep() throws IOException {
    IOException full = new IOException("No space left on device");
    try (JobRunner jobs = new JobRunner(ProgressListener.NONE)) {
      SweepJob sweep = new SweepJob(read(SWEEP), out(), jobs);

      assertThatIOException()
          .isThrownBy(
              () ->
                  sweep.run(
                      (one, in) -> {
                        throw full;
                      },
                      listener))
          .isSameAs(full);
    }
    assertThat(told).singleElement().asString().startsWith("bad: ");
  }

  @Test
  void aSceneIsReadAgainFromItsDirectoryWhereItIsNotKept() throws IOException {
    SweepJob.Outcome outcome = run(SWEEP);
    plugins.calls().forget();
    Scene kept = outcome.drawn().get(1).scene().get();

    DescriptorFile.Configuration third = read(SWEEP).configurations().get(2);
    try (JobRunner jobs = new JobRunner(ProgressListener.NONE);
        RunDirectory directory = RunDirectory.open(out().resolve("long"))) {
      Scene scene = jobs.scene(third.descriptor(), directory);

      assertThat(scene).isNotSameAs(kept);
      assertThat(scene.title()).isEqualTo(kept.title());
      assertThat(scene.provenance()).isEqualTo(kept.provenance());
      assertThat(scene.landscape().orElseThrow().loss())
          .isDeepEqualTo(kept.landscape().orElseThrow().loss());
    }
    assertThat(plugins.calls().of("gradient")).isZero();
  }

  @Test
  void aFolderOfAConfigurationThatHoldsFilesOfOthersIsRefusedBeforeAnyWork() throws IOException {
    Path mine = out().resolve("long/loss.png");
    Files.createDirectories(mine.getParent());
    Files.writeString(mine, "mine");

    assertThatExceptionOfType(PluginException.class)
        .isThrownBy(() -> run(SWEEP))
        .withMessageContaining("holds files that no run made (loss.png)");
    assertThat(told).isEmpty();
    assertThat(out().resolve("short")).doesNotExist();
  }

  @Test
  void anIndexOfOthersInADirectoryOfARunIsNotReplaced() throws IOException {
    try (RunDirectory root = RunDirectory.open(out())) {
      root.begin(Optional.empty());
      root.finish();
    }
    Path mine = Files.writeString(out().resolve("index.html"), "mine");

    assertThatExceptionOfType(PluginException.class)
        .isThrownBy(() -> run(SWEEP))
        .withMessageContaining("index.html was not made by a run");
    assertThat(mine).hasContent("mine");
    assertThat(told).isEmpty();
  }

  @Test
  void aPictureOfTheWholeCannotLieInTheFolderOfAConfiguration() {
    assertThatExceptionOfType(PluginException.class)
        .isThrownBy(
            () ->
                run(
                    SWEEP.replace(
                        "renderers: [charts]", "renderers: [charts: {file: short/x.txt}]")))
        .withMessageContaining("'short/x.txt' belongs to the run itself");
  }

  @Test
  void theWholeIsUnfinishedUntilItsIndexIsThere() throws IOException {
    assertThatExceptionOfType(PluginException.class).isThrownBy(() -> run(drawing("index.csv")));
    assertThat(Files.readString(out().resolve("manifest.json"))).contains("\"unfinished\"");

    run(SWEEP);

    assertThat(Files.readString(out().resolve("manifest.json"))).contains("\"finished\"");
  }

  @Test
  void aSecondTimeNothingIsComputedAndTheSameIsTold() throws IOException {
    run(SWEEP);
    List<String> before = List.copyOf(told);
    told.clear();
    plugins.calls().forget();

    SweepJob.Outcome outcome = run(SWEEP);

    assertThat(told).isEqualTo(before);
    assertThat(outcome.files()).hasSize(3);
    assertThat(plugins.calls().of("gradient")).isZero();
    assertThat(plugins.calls().of("draw charts")).isZero();
  }
}
