package thalweg.runtime.project;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import thalweg.api.plugin.PluginException;

/** Writes a project: all of its files or none, and never over what is there. */
public final class ProjectDirectory {

  private final Path directory;

  /**
   * A directory to be made.
   *
   * @throws PluginException if something is there already
   */
  public ProjectDirectory(Path directory) {
    this.directory = directory.toAbsolutePath().normalize();
    requireFree();
  }

  /**
   * Writes files beside their place first, then moves them there in one step.
   *
   * @param files texts by path relative to the directory
   * @throws PluginException if they cannot be written
   */
  public void write(Map<String, String> files) {
    Path parent = directory.getParent();
    try {
      Files.createDirectories(parent);
      Path unfinished = Files.createTempDirectory(parent, ".new-plugin-");
      try {
        for (Map.Entry<String, String> file : files.entrySet()) {
          Path target = unfinished.resolve(file.getKey());
          Files.createDirectories(target.getParent());
          Files.writeString(target, file.getValue());
        }
        openToReaders(unfinished);
        Files.move(unfinished, directory, StandardCopyOption.REPLACE_EXISTING);
      } finally {
        delete(unfinished);
      }
    } catch (IOException e) {
      throw new PluginException(
          "The project cannot be written to %s (%s): name another directory with -d."
              .formatted(directory, e),
          e);
    }
  }

  private void requireFree() {
    if (!Files.exists(directory)) {
      return;
    }
    try (Stream<Path> entries = Files.list(directory)) {
      if (entries.findAny().isEmpty()) {
        return;
      }
    } catch (IOException e) {
      throw new PluginException(
          directory + " is not a directory that a project can be written to: name another with -d.",
          e);
    }
    throw new PluginException(
        directory + " is not empty: name another directory with -d, or empty this one.");
  }

  /** A temporary directory is its owner's alone; a project is as readable as its parent. */
  private static void openToReaders(Path unfinished) throws IOException {
    Path parent = unfinished.getParent();
    if (Files.getFileStore(parent).supportsFileAttributeView("posix")) {
      Path probe = Files.createDirectory(unfinished.resolve("probe"));
      var usual = Files.getPosixFilePermissions(probe);
      Files.delete(probe);
      Files.setPosixFilePermissions(unfinished, usual);
    }
  }

  private static void delete(Path tree) throws IOException {
    if (!Files.exists(tree)) {
      return;
    }
    try (Stream<Path> paths = Files.walk(tree)) {
      List<Path> deepestFirst = paths.sorted(Comparator.reverseOrder()).toList();
      for (Path path : deepestFirst) {
        Files.delete(path);
      }
    }
  }
}
