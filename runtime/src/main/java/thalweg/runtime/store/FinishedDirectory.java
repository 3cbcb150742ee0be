package thalweg.runtime.store;

import java.nio.file.Files;
import java.nio.file.Path;
import thalweg.api.plugin.PluginException;

/**
 * A run directory that is only read.
 *
 * @param root the directory
 * @param manifest what made its files
 */
public record FinishedDirectory(Path root, Manifest manifest) {

  /**
   * Opens a directory that a run left.
   *
   * @throws PluginException if there is none
   */
  public static FinishedDirectory open(Path directory) {
    if (!Files.isDirectory(directory)) {
      throw new PluginException(
          "There is no directory " + directory + ": name the output of a finished run.");
    }
    if (!Files.isRegularFile(directory.resolve(Manifest.FILE))
        || !Files.isRegularFile(directory.resolve("run.yaml"))) {
      throw new PluginException(
          directory
              + " holds no finished run (no run.yaml with a manifest.json):"
              + " of a sweep, name one of its configurations.");
    }
    return new FinishedDirectory(directory, Manifest.of(directory));
  }

  /** A file inside it. */
  public Path resolve(String name) {
    return root.resolve(name);
  }
}
