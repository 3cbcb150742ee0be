package thalweg.runtime.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import thalweg.api.plugin.PluginException;

/**
 * A run directory that is only read.
 *
 * @param root the directory
 * @param manifest what made its files
 * @param labels of the runs that its descriptor names, in order: earlier ones may be there still
 */
public record FinishedDirectory(Path root, Manifest manifest, List<String> labels) {

  /** Copies the list. */
  public FinishedDirectory {
    labels = List.copyOf(labels);
  }

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
    if (!Files.isRegularFile(directory.resolve(RunLayout.MANIFEST))
        || !Files.isRegularFile(directory.resolve(RunLayout.DESCRIPTOR))) {
      throw new PluginException(
          directory
              + " contains no finished run (no %s with a %s):"
                  .formatted(RunLayout.DESCRIPTOR, RunLayout.MANIFEST)
              + " of a sweep, name one of its configurations.");
    }
    Manifest manifest = Manifest.of(directory);
    requireOneRun(directory, manifest);
    return new FinishedDirectory(directory, manifest, labels(directory));
  }

  /** An earlier version of Thalweg did not say whether all is there: its directories are taken. */
  private static void requireOneRun(Path directory, Manifest manifest) {
    if (manifest.state() == Manifest.State.UNFINISHED) {
      throw new PluginException(
          directory
              + " is unfinished: the last run in it did not come to its end, so its files may be of"
              + " two descriptors. Finish it with thalweg run.");
    }
    Path descriptor = directory.resolve(RunLayout.DESCRIPTOR);
    try {
      if (manifest.descriptor().isPresent()
          && manifest.descriptor().get().verified(descriptor).isEmpty()) {
        throw new PluginException(
            descriptor
                + " is not the one that its files were made from: finish that run again with"
                + " thalweg run.");
      }
    } catch (IOException e) {
      throw new PluginException(
          "%s cannot be read (%s): finish that run again with thalweg run."
              .formatted(descriptor, Reason.of(e)),
          e);
    }
  }

  private static List<String> labels(Path directory) {
    try {
      return Json.read(directory.resolve(RunLayout.MANIFEST)).get(Manifest.RUNS)
              instanceof List<?> runs
          ? runs.stream().map(String::valueOf).toList()
          : List.of();
    } catch (IOException e) {
      throw new PluginException(
          "%s cannot be read (%s): finish that run again with thalweg run."
              .formatted(directory.resolve(RunLayout.MANIFEST), Reason.of(e)),
          e);
    }
  }

  /** A file inside it. */
  public Path resolve(String name) {
    return root.resolve(name);
  }
}
