package thalweg.runtime.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import thalweg.api.plugin.PluginException;
import thalweg.runtime.store.RunDirectory;

/** What is not a run's is not overwritten. */
class ForeignFilesTest extends JobFixture {

  private Path mine(String name) throws IOException {
    Path file = out().resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, "mine");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "index.html",
        "loss.png",
        "run.yaml",
        "manifest.json",
        "plane.npz",
        "runs/adam/notes.txt"
      })
  void aFirstRunDoesNothingWhereThereAreFilesOfOthers(String name) throws IOException {
    Path file = mine(name);

    assertThatExceptionOfType(PluginException.class)
        .isThrownBy(() -> run(RUN))
        .withMessageContaining("holds files that no run made (" + name + ")")
        .withMessageContaining("move them, or choose another -o");

    assertThat(file).hasContent("mine");
    assertThat(out().resolve(".lock")).doesNotExist();
    assertThat(plugins.calls().of("gradient")).isZero();
  }

  @Test
  void descriptorsHiddenFilesFoldersAndWhatIsReadMayBeThere() throws IOException {
    mine("spirals.yaml");
    mine(".gitignore");
    mine("notes/a.txt");
    Path data = mine("data.csv");

    RunDirectory.open(out(), Set.of(data)).close();

    assertThat(data).hasContent("mine");
    assertThat(out().resolve(".lock")).exists();
  }

  @Test
  void aDescriptorIsNotReplacedByTheResolvedOne() throws IOException {
    Path descriptor = Files.writeString(home.resolve("run.yaml"), RUN);

    assertThatExceptionOfType(PluginException.class)
        .isThrownBy(() -> RunDirectory.open(home, Set.of(descriptor)))
        .withMessageContaining("run.yaml with the resolved one")
        .withMessageContaining("choose another -o, or rename the descriptor");
    assertThat(descriptor).hasContent(RUN);
  }

  @Test
  void theResolvedDescriptorRunsWhereItIsUntilSomebodyEditsIt() throws IOException {
    run(RUN);
    Path own = out().resolve("run.yaml");

    RunDirectory.open(out(), Set.of(own)).close();

    Files.writeString(own, RUN);
    assertThatExceptionOfType(PluginException.class)
        .isThrownBy(() -> RunDirectory.open(out(), Set.of(own)));
  }

  @Test
  void aPictureDoesNotReplaceAFileThatCameAfterTheFirstRun() throws IOException {
    run(RUN, "renderers=[]");
    Path file = mine("charts.txt");

    assertThatExceptionOfType(PluginException.class)
        .isThrownBy(() -> run(RUN))
        .withMessageContaining("charts.txt was not made by a run")
        .withMessageContaining("move it, or choose another -o");
    assertThat(file).hasContent("mine");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{", "null", "[]", "{\"stages\": 5}"})
  void aDirectoryWhoseManifestIsDamagedIsMadeAnew(String damage) throws IOException {
    run(RUN);
    var before = files(out());
    Files.writeString(out().resolve("manifest.json"), damage);

    run(RUN);

    assertThat(files(out())).isEqualTo(before);
  }

  @Test
  void aDirectoryWithoutItsManifestIsMadeAnewEvenWhereThatIsInterrupted() throws IOException {
    run(RUN);
    var before = files(out());
    Files.delete(out().resolve("manifest.json"));
    assertThatExceptionOfType(PluginException.class)
        .isThrownBy(() -> run(RUN, "directions={random: {fails: true}}"));

    run(RUN);

    assertThat(files(out())).isEqualTo(before);
  }
}
