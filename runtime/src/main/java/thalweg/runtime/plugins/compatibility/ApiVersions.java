package thalweg.runtime.plugins.compatibility;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import thalweg.api.plugin.PluginException;
import thalweg.runtime.store.Reason;

/**
 * Finds versions of core-api.
 *
 * @param repository the product's directory of artifacts for Maven
 */
public record ApiVersions(Path repository) {

  private static final String JAR = "core-api-[^/]*(?<!-sources)(?<!-javadoc)\\.jar";

  /** The jars of a word of a request: a jar, a directory that holds some, or a version. */
  public List<Path> jars(String word) {
    Path named = Path.of(word);
    if (Files.isRegularFile(named)) {
      return List.of(named);
    }
    if (Files.isDirectory(named)) {
      return inDirectory(named);
    }
    Path known = artifacts().resolve(word).resolve("core-api-" + word + ".jar");
    if (Files.isRegularFile(known)) {
      return List.of(known);
    }
    throw new PluginException(
        "There is no version '%s' to compare with: expected a core-api-VERSION.jar, a directory of such jars, or a version that comes with Thalweg (%s)."
            .formatted(word, String.join(", ", known())));
  }

  private static List<Path> inDirectory(Path directory) {
    try (Stream<Path> files = Files.list(directory)) {
      List<Path> jars =
          files.filter(file -> file.getFileName().toString().matches(JAR)).sorted().toList();
      if (jars.isEmpty()) {
        throw new PluginException(
            "There is no core-api-VERSION.jar in %s to compare with: put some there."
                .formatted(directory));
      }
      return jars;
    } catch (IOException e) {
      throw new PluginException("%s cannot be read: %s.".formatted(directory, Reason.of(e)), e);
    }
  }

  private List<String> known() {
    try (Stream<Path> versions = Files.list(artifacts())) {
      return versions
          .filter(Files::isDirectory)
          .map(version -> version.getFileName().toString())
          .sorted()
          .toList();
    } catch (IOException e) {
      return List.of();
    }
  }

  /** As Maven lays them out. */
  private Path artifacts() {
    return repository.resolve("org/thalweg/core-api");
  }
}
