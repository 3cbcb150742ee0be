package thalweg.runtime.reload;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class FileWatcherTest {

  @TempDir private Path home;
  private Path file;
  private Path jars;

  @BeforeEach
  void makeFiles() throws IOException {
    file = Files.writeString(home.resolve("run.yaml"), "a");
    jars = Files.createDirectory(home.resolve("jars"));
    Files.writeString(home.resolve("other.yaml"), "b");
  }

  private FileWatcher watcher() throws IOException {
    return new FileWatcher(List.of(file), List.of(jars));
  }

  @Test
  void anEditedFileIsToldAndItsNeighboursAreNot() throws Exception {
    try (FileWatcher watcher = watcher()) {
      Files.writeString(home.resolve("other.yaml"), "changed");
      Files.writeString(jars.resolve("notes.txt"), "changed");
      Files.writeString(file, "changed");

      assertThat(watcher.await()).containsExactly(file);
    }
  }

  @Test
  void aFileThatAnEditorReplacesIsTold() throws Exception {
    try (FileWatcher watcher = watcher()) {
      Path swap = Files.writeString(home.resolve("run.yaml.swp"), "b");
      Files.move(swap, file, java.nio.file.StandardCopyOption.REPLACE_EXISTING);

      assertThat(watcher.await()).containsExactly(file);
    }
  }

  @Test
  void aJarInADirectoryThatIsMadeAnewIsTold() throws Exception {
    try (FileWatcher watcher = watcher()) {
      Files.delete(jars);
      Files.createDirectory(jars);
      Path jar = Files.writeString(jars.resolve("a.jar"), "not yet");

      assertThat(watcher.await()).containsExactly(jar);

      Files.delete(jar);

      assertThat(watcher.await()).containsExactly(jar);
    }
  }

  @Test
  void aDirectoryThatIsNotThereYetIsWatchedWhenItComes() throws Exception {
    Path later = home.resolve("later");
    try (FileWatcher watcher = new FileWatcher(List.of(), List.of(later))) {
      Files.createDirectory(later);
      Path jar = Files.writeString(later.resolve("a.jar"), "x");

      assertThat(watcher.await()).containsExactly(jar);
    }
  }
}
