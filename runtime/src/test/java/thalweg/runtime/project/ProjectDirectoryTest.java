package thalweg.runtime.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import thalweg.api.plugin.PluginException;

class ProjectDirectoryTest {

  @TempDir private Path parent;

  @Test
  void writesEveryFileAlsoIntoAnEmptyDirectory() throws IOException {
    Path empty = Files.createDirectory(parent.resolve("empty"));

    new ProjectDirectory(empty).write(Map.of("a/b.txt", "text"));

    assertThat(empty.resolve("a/b.txt")).hasContent("text");
    assertThat(parent.toFile().list()).containsExactly("empty");
  }

  @Test
  void leavesNothingHalfWrittenWhenAFileCannotBeWritten() {
    Map<String, String> impossible = new LinkedHashMap<>();
    impossible.put("file", "text");
    impossible.put("file/below-a-file", "text");

    ProjectDirectory directory = new ProjectDirectory(parent.resolve("project"));

    assertThatThrownBy(() -> directory.write(impossible)).isInstanceOf(PluginException.class);
    assertThat(parent).isEmptyDirectory();
  }

  @Test
  void refusesADirectoryThatHoldsSomethingAndAFile() throws IOException {
    Path file = Files.writeString(parent.resolve("file"), "text");

    assertThatThrownBy(() -> new ProjectDirectory(parent))
        .isInstanceOf(PluginException.class)
        .hasMessageContaining("not empty");
    assertThatThrownBy(() -> new ProjectDirectory(file)).isInstanceOf(PluginException.class);
  }
}
