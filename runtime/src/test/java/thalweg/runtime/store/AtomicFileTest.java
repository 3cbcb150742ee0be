package thalweg.runtime.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicFileTest {

  @TempDir private Path directory;

  @Test
  void aFileIsWrittenIntoFoldersThatAreMissing() throws IOException {
    Path file = directory.resolve("a/b/c.txt");

    AtomicFile.write(file, out -> out.write('x'));

    assertThat(file).hasContent("x");
    assertThat(directory.resolve("a/b")).isDirectoryNotContaining("glob:**part*");
  }

  @Test
  void afterAFailureTheOldFileStandsAndNothingElse() throws IOException {
    Path file = Files.writeString(directory.resolve("a.txt"), "old");

    assertThatIOException()
        .isThrownBy(
            () ->
                AtomicFile.write(
                    file,
                    out -> {
                      out.write(new byte[1 << 20]);
                      throw new IOException("disk full");
                    }));
    assertThatIllegalStateException()
        .isThrownBy(
            () ->
                AtomicFile.write(
                    file,
                    out -> {
                      throw new IllegalStateException("bug");
                    }));

    assertThat(file).hasContent("old");
    assertThat(directory.toFile().list()).containsExactly("a.txt");
  }

  @Test
  void aFailureNamesTheFileAndNotItsTemporaryName() throws IOException {
    Path file = directory.resolve("plane.npz");
    Files.createDirectories(file.resolve("not empty"));

    assertThatIOException()
        .isThrownBy(() -> AtomicFile.write(file, out -> out.write('x')))
        .satisfies(e -> assertThat(Reason.of(e)).endsWith(" at " + file));
    assertThat(directory.toFile().list()).containsExactly("plane.npz");
  }

  @Test
  void aFullDiskNamesTheFileThatItCannotTake() {
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int value) throws IOException {
            throw new IOException("No space left on device");
          }
        };
    Path file = directory.resolve("plane.npz");

    assertThatIOException()
        .isThrownBy(() -> new NamedStream(full, file).write(new byte[5]))
        .satisfies(e -> assertThat(Reason.of(e)).isEqualTo("No space left on device at " + file));
  }

  @Test
  void whileItIsWrittenOnlyTheOldFileIsSeen() throws IOException {
    Path file = Files.writeString(directory.resolve("a.txt"), "old");

    AtomicFile.write(
        file,
        out -> {
          out.write("new".getBytes());
          out.flush();
          assertThat(file).hasContent("old");
        });

    assertThat(file).hasContent("new");
  }

  @Test
  void whatAKilledProcessLeftIsRemovedAndNothingOfOthers() throws IOException {
    Path part = RunLayout.partOf(directory.resolve("runs/adam/trajectory.npy"));
    Files.createDirectories(part.getParent());
    Files.createFile(part);
    Path others = Files.createFile(directory.resolve(".download.part"));

    AtomicFile.removeParts(directory);

    assertThat(part).doesNotExist();
    assertThat(others).exists();
  }
}
