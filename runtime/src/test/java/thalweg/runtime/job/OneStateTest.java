package thalweg.runtime.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import thalweg.api.array.NpyArray;
import thalweg.api.plugin.PluginException;
import thalweg.runtime.store.FinishedDirectory;
import thalweg.runtime.store.Json;
import thalweg.runtime.store.RunDirectory;
import thalweg.runtime.yaml.DescriptorException;

/** A directory holds one run, or says that it does not. */
class OneStateTest extends JobFixture {

  private static final String NEW_RATE = "optimizers.sgd.learningRate=0.2";
  private static final String BAD_DIRECTIONS = "directions={random: {fails: true}}";

  private Map<String, String> before;
  private String manifest;

  @BeforeEach
  void anEarlierRunIsDone() throws IOException {
    run(RUN);
    before = files(out());
    manifest = manifest();
  }

  private String manifest() throws IOException {
    return Files.readString(out().resolve("manifest.json"));
  }

  private void fail(String... overrides) {
    assertThatExceptionOfType(PluginException.class).isThrownBy(() -> run(RUN, overrides));
  }

  private void assertTheEarlierRunStands() throws IOException {
    assertThat(files(out())).isEqualTo(before);
    assertThat(manifest()).isEqualTo(manifest);
    assertThat(FinishedDirectory.open(out()).labels()).containsExactly("adam", "sgd");
  }

  private void assertUnfinished() {
    assertThatExceptionOfType(PluginException.class)
        .isThrownBy(() -> FinishedDirectory.open(out()))
        .withMessageContaining("is unfinished")
        .withMessageContaining("Finish it with thalweg run");
  }

  @Test
  void dataThatCannotBeReadLeaveTheEarlierRun() throws IOException {
    fail("dataset.blobs.seed=-1");

    assertTheEarlierRunStands();
  }

  @Test
  void directionsThatFailLeaveTheEarlierRun() throws IOException {
    fail(BAD_DIRECTIONS);

    assertTheEarlierRunStands();
  }

  @Test
  void aRendererThatFailsLeavesTheEarlierPictures() throws IOException {
    fail("renderers=[{animation: {words: new, fails: true}}]");

    assertTheEarlierRunStands();
  }

  @Test
  void anotherTrainingWithDirectionsThatFailIsUnfinished() {
    fail(NEW_RATE, BAD_DIRECTIONS);

    assertUnfinished();
  }

  @Test
  void aTrainingThatDivergedWithoutAPlaneIsUnfinished() {
    fail("optimizers.sgd.learningRate=1e30", BAD_DIRECTIONS);

    assertUnfinished();
  }

  @Test
  void otherDataWithInitialParametersThatDoNotFitAreUnfinished() throws IOException {
    try (var stream = Files.newOutputStream(home.resolve("bad.npy"))) {
      NpyArray.ofFloats(new float[3], 3).writeTo(stream);
    }

    String[] changed = {"dataset.blobs.rows=15", "training.initial=" + home.resolve("bad.npy")};
    assertThatExceptionOfType(DescriptorException.class).isThrownBy(() -> run(RUN, changed));

    assertUnfinished();
  }

  @Test
  void whatWasUnfinishedIsFinishedByTheNextRunWithWhatIsDone() throws IOException {
    fail(NEW_RATE, BAD_DIRECTIONS);
    plugins.calls().forget();

    run(RUN, NEW_RATE);

    assertThat(plugins.calls().of("gradient")).isZero();
    assertThat(FinishedDirectory.open(out()).labels()).hasSize(2);
    assertThat(Json.read(out().resolve("manifest.json"))).containsEntry("state", "finished");
  }

  @Test
  void aDescriptorThatSomebodyChangedIsNotTheOneOfTheRun() throws IOException {
    Files.writeString(out().resolve("run.yaml"), RUN);

    assertThatExceptionOfType(PluginException.class)
        .isThrownBy(() -> FinishedDirectory.open(out()))
        .withMessageContaining("run.yaml is not the one that its files were made from");
  }

  @Test
  void aManifestOfAnEarlierVersionIsTakenAsItIs() throws IOException {
    Map<String, Object> json = Json.read(out().resolve("manifest.json"));
    json.remove("state");
    json.remove("descriptor");
    Json.write(out().resolve("manifest.json"), json);
    plugins.calls().forget();

    assertThat(FinishedDirectory.open(out()).labels()).hasSize(2);
    run(RUN);

    assertThat(plugins.calls().of("gradient")).isZero();
    assertThat(files(out())).isEqualTo(before);
  }

  @Test
  void aRunWhoseFilesAreRemovedBeforeItsEndFails() throws IOException {
    try (RunDirectory directory = RunDirectory.open(out())) {
      directory.begin(Optional.of("title: another\n"));
      directory.change("plane.npz");
      Files.delete(out().resolve(".lock"));

      assertThatExceptionOfType(PluginException.class)
          .isThrownBy(directory::finish)
          .withMessageContaining("was removed while the run was writing to it: run it again");
    }
  }

  @Test
  void aDirectoryThatIsRemovedDuringARunIsNotMadeAgain() throws IOException {
    assertThatExceptionOfType(PluginException.class)
        .isThrownBy(() -> run(RUN, "renderers=[{charts: {removes: " + out() + "}}]"))
        .withMessageContaining("was removed while the run was writing to it");
    assertThat(out()).doesNotExist();
  }

  @Test
  void aFileThatIsRemovedDuringARunIsMissedAtItsEnd() throws IOException {
    String removed = out().resolve("runs/adam/history.csv").toString();

    assertThatExceptionOfType(PluginException.class)
        .isThrownBy(() -> run(RUN, "renderers=[{charts: {removes: " + removed + "}}]"))
        .withMessageContaining("history.csv was removed or changed while the run was using it");
    assertUnfinished();
  }

  @Test
  void whatComputedAStageIsLeftAloneByThoseWhoReadIt() throws IOException {
    Files.writeString(
        out().resolve("manifest.json"),
        manifest.replaceAll("\"java\" : \"[^\"]*\"", "\"java\" : \"99.9+1\""));

    JobResult result = run(RUN);

    assertThat(manifest()).contains("99.9+1").doesNotContain(System.getProperty("java.version"));
    assertThat(result.scene().provenance()).containsEntry("Java", "99.9+1");
  }

  @Test
  void aManifestThatNamesAFileOutsideIsDamagedAndRebuilt() throws IOException {
    Files.writeString(
        out().resolve("manifest.json"), manifest.replace("\"plane.npz\"", "\"../../x\""));

    run(RUN);

    assertThat(files(out())).isEqualTo(before);
    assertThat(manifest()).doesNotContain("../../x");
  }
}
