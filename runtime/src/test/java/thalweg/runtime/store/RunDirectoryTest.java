package thalweg.runtime.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import thalweg.api.plugin.PluginException;

class RunDirectoryTest {

  @TempDir private Path parent;
  private Path root;
  private RunDirectory directory;

  @BeforeEach
  void open() {
    root = parent.resolve("run");
    directory = RunDirectory.open(root);
  }

  @AfterEach
  void close() {
    directory.close();
  }

  @Test
  void aMissingDirectoryIsMade() {
    assertThat(root).isDirectory();
    assertThat(directory.root()).isEqualTo(root.toAbsolutePath());
  }

  @Test
  void aFileIsWrittenInside() throws IOException {
    directory.write("sub/../a/b.txt", out -> out.write('x'));

    assertThat(root.resolve("a/b.txt")).hasContent("x");
  }

  @ParameterizedTest
  @ValueSource(strings = {"../a", "a/../../b", "..", ".", "", " ", "a/..", "/tmp/a", "../run2/a"})
  void aNameThatLeadsOutIsRefused(String name) {
    assertThatExceptionOfType(PluginException.class)
        .isThrownBy(() -> directory.write(name, out -> out.write('x')))
        .withMessageContaining("leads out of the run directory");
  }

  @Test
  void anAbsoluteNameIsRefusedEvenWhenItLeadsInside() {
    assertThatExceptionOfType(PluginException.class)
        .isThrownBy(() -> directory.resolve(root.resolve("a").toAbsolutePath().toString()))
        .withMessageContaining("relative name");
  }

  @Test
  void aNameThatNoFileCanHaveIsRefused() {
    assertThatExceptionOfType(PluginException.class)
        .isThrownBy(() -> directory.resolve("a\0b"))
        .withMessageContaining("is no name of a file");
  }

  @Test
  void aSymbolicLinkIsNotFollowed() throws IOException {
    Path outside = Files.createDirectory(parent.resolve("outside"));
    Path file = Files.writeString(outside.resolve("precious.txt"), "precious");
    Files.createSymbolicLink(root.resolve("folder"), outside);
    Files.createSymbolicLink(root.resolve("file"), file);

    for (String name : new String[] {"folder/precious.txt", "folder/new/x", "file"}) {
      assertThatExceptionOfType(PluginException.class).isThrownBy(() -> directory.resolve(name));
    }
  }

  @Test
  void aLinkThatLeadsNowhereIsCalledALink() throws IOException {
    Files.createSymbolicLink(root.resolve("plane.npz"), parent.resolve("nowhere"));

    assertThatExceptionOfType(PluginException.class)
        .isThrownBy(() -> directory.resolve("plane.npz"))
        .withMessageContaining("plane.npz is a symbolic link")
        .withMessageContaining("remove it");
  }

  @Test
  void neitherTheLockNorATemporaryFileIsWrittenThroughASymbolicLink() throws IOException {
    Path precious = Files.writeString(parent.resolve("precious.txt"), "precious");
    Path target = root.resolve("a.txt");
    Files.createSymbolicLink(RunLayout.partOf(target), precious);
    assertThatExceptionOfType(IOException.class)
        .isThrownBy(() -> directory.write("a.txt", out -> out.write('x')));
    assertThat(precious).hasContent("precious");
    assertThat(target).doesNotExist();
    directory.close();

    Files.delete(root.resolve(".lock"));
    Path outside = parent.resolve("new.txt");
    Files.createSymbolicLink(root.resolve(".lock"), outside);
    assertThatExceptionOfType(PluginException.class).isThrownBy(() -> RunDirectory.open(root));
    assertThat(outside).doesNotExist();

    Files.delete(root.resolve(".lock"));
    directory = RunDirectory.open(root);
  }

  @Test
  void aSecondOpenerIsRefusedUntilTheFirstCloses() {
    assertThatExceptionOfType(PluginException.class)
        .isThrownBy(() -> RunDirectory.open(root))
        .withMessageContaining("Another thalweg is writing to " + root);

    directory.close();
    directory = RunDirectory.open(root);

    assertThat(directory.root()).isDirectory();
  }

  @Test
  void aDirectoryThatCannotBeOpenedIsNotHeld() throws IOException {
    directory.close();
    Path manifest = root.resolve(RunLayout.MANIFEST);
    Path part = RunLayout.partOf(manifest);
    Files.createDirectories(part.resolve("not empty"));

    assertThatExceptionOfType(PluginException.class)
        .isThrownBy(() -> RunDirectory.open(root))
        .withMessageContaining("cannot be written");

    Files.delete(part.resolve("not empty"));
    directory = RunDirectory.open(root);
    assertThat(part).doesNotExist();
  }

  @Test
  void aFileInItsPlaceIsRefused() throws IOException {
    Path file = Files.createFile(parent.resolve("file"));

    assertThatExceptionOfType(PluginException.class)
        .isThrownBy(() -> RunDirectory.open(file))
        .withMessageContaining("is a file, expected a directory");
    assertThatExceptionOfType(PluginException.class)
        .isThrownBy(() -> RunDirectory.open(file.resolve("below")))
        .withMessageContaining("choose another -o");
  }

  @Test
  void itKnowsTheStagesOfItsManifest() throws IOException {
    StageRecord record =
        new StageRecord(
            "key",
            true,
            1.5,
            Map.of("a.txt", new Fingerprint("hash", Optional.empty())),
            Map.of("seed", 3),
            Optional.of(new Origin("1", "17", "a machine")));
    directory.manifest().record("stage", record);
    directory.close();

    directory = RunDirectory.open(root);

    assertThat(directory.manifest().stage("stage")).contains(record);
  }
}
