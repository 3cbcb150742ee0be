package thalweg.runtime.descriptor;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import thalweg.runtime.fakes.FakePlugins;
import thalweg.runtime.yaml.DescriptorException;
import thalweg.runtime.yaml.Problem;

/** Reads descriptors against the fake plug-ins. */
abstract class DescriptorFixture {

  static final String SMALL = "dataset: blobs\nmodel: linear\noptimizers: {adam: {}}\n";

  @TempDir Path directory;

  final DescriptorFile file(String yaml, String... overrides) {
    return fileNamed("run.yaml", yaml, overrides);
  }

  final DescriptorFile fileNamed(String name, String yaml, String... overrides) {
    try {
      Path file = Files.writeString(directory.resolve(name), yaml);
      return DescriptorFile.read(file, List.of(overrides), () -> FakePlugins.working().catalogue());
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  final Descriptor descriptor(String yaml, String... overrides) {
    return file(yaml, overrides).configurations().get(0).descriptor();
  }

  /** What is wrong, as {@code line:column: sentence}. */
  final List<String> problems(String yaml, String... overrides) {
    DescriptorException[] caught = new DescriptorException[1];
    assertThatExceptionOfType(DescriptorException.class)
        .isThrownBy(() -> file(yaml, overrides))
        .satisfies(e -> caught[0] = e);
    String prefix = directory.resolve("run.yaml") + ":";
    return caught[0].problems().stream()
        .map(Problem::toString)
        .map(text -> text.startsWith(prefix) ? text.substring(prefix.length()) : text)
        .toList();
  }
}
