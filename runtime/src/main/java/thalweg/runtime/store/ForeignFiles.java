package thalweg.runtime.store;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import thalweg.api.plugin.PluginException;
import thalweg.engine.key.Sha256;

/**
 * The files of others in a directory that a run is to write to. A run begins where there is nothing
 * but descriptors and what it reads; from then on the manifest knows whose a file is.
 *
 * @param directory that a run is to write to
 * @param read files that the run reads, its descriptor among them
 */
record ForeignFiles(Path directory, Set<Path> read) {

  private static final int MOST_NAMED = 3;

  /** Renderers may have folders for their pictures. */
  private static final int DEEPEST = 3;

  ForeignFiles(Path directory, Set<Path> read) {
    this.directory = directory;
    this.read =
        read.stream()
            .map(file -> file.toAbsolutePath().normalize())
            .collect(Collectors.toUnmodifiableSet());
  }

  /**
   * Whether a run has been here: it leaves a manifest, or where that was lost, its empty lock.
   *
   * @throws IOException if the directory cannot be read
   */
  static boolean isOfARun(Path directory) throws IOException {
    Path lock = directory.resolve(RunLayout.LOCK);
    return Manifest.isOne(directory.resolve(RunLayout.MANIFEST))
        || Files.isRegularFile(lock, LinkOption.NOFOLLOW_LINKS) && Files.size(lock) == 0;
  }

  /**
   * The files of a run's directory that its manifest ought to know: all, where the manifest was
   * lost or damaged, and the table of a sweep, where an earlier version of Thalweg wrote it.
   */
  static List<String> unlisted(Path directory, Manifest manifest) throws IOException {
    if (manifest.isWhole()) {
      return manifest.state() == Manifest.State.UNKNOWN
          ? List.of(RunLayout.PAGE, RunLayout.SWEEP_TABLE)
          : List.of();
    }
    try (Stream<Path> tree = Files.walk(directory, DEEPEST)) {
      return tree.filter(Files::isRegularFile)
          .map(file -> directory.relativize(file).toString().replace(File.separatorChar, '/'))
          .filter(name -> !name.startsWith(".") && !RunLayout.belongsToJob(name))
          .toList();
    }
  }

  /**
   * Refuses a directory with files that a run could overwrite.
   *
   * @throws PluginException naming some of them
   */
  void refuse() throws IOException {
    if (!Files.isDirectory(directory)) {
      return;
    }
    Path own = directory.resolve(RunLayout.DESCRIPTOR);
    boolean ofARun = isOfARun(directory);
    if (read.contains(own) && !(ofARun && isAsLeft(own))) {
      throw new PluginException(
          "The run would replace its descriptor %s with the resolved one: choose another -o, or"
                  .formatted(own)
              + " rename the descriptor.");
    }
    List<Path> found = ofARun ? List.of() : found();
    if (!found.isEmpty()) {
      throw new PluginException(
          "%s holds files that no run made (%s): move them, or choose another -o."
              .formatted(directory, named(found)));
    }
  }

  /** Whether a descriptor is the one that a run wrote. */
  private boolean isAsLeft(Path descriptor) throws IOException {
    Optional<Fingerprint> mark = Manifest.of(directory).descriptor();
    return mark.isPresent() && mark.get().sha256().equals(Sha256.of(descriptor));
  }

  private List<Path> found() throws IOException {
    List<Path> found = new ArrayList<>();
    try (Stream<Path> entries = Files.list(directory)) {
      entries.filter(this::isForeign).forEach(found::add);
    }
    for (String folder : RunLayout.folders()) {
      Path own = directory.resolve(folder);
      if (Files.isDirectory(own, LinkOption.NOFOLLOW_LINKS)) {
        try (Stream<Path> tree = Files.walk(own)) {
          tree.filter(Files::isRegularFile).forEach(found::add);
        }
      }
    }
    return found.stream().sorted().toList();
  }

  /** Folders are not: whatever is written into them is looked at when it is. */
  private boolean isForeign(Path entry) {
    String name = entry.getFileName().toString();
    if (Files.isDirectory(entry)) {
      return false;
    }
    return RunLayout.belongsToJob(name)
        ? !name.equals(RunLayout.LOCK)
        : !name.startsWith(".") && !name.matches("(?i).*\\.ya?ml") && !read.contains(entry);
  }

  private String named(List<Path> found) {
    String names =
        found.stream()
            .limit(MOST_NAMED)
            .map(file -> directory.relativize(file).toString())
            .collect(Collectors.joining(", "));
    int more = found.size() - MOST_NAMED;
    return more > 0 ? names + " and " + more + " more" : names;
  }
}
