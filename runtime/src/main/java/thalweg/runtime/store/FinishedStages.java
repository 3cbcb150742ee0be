package thalweg.runtime.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The stages of directories that this process has finished: configurations of a sweep that differ
 * in their plane alone share what was trained. Remembers where each is, and nothing of what it
 * holds. Thread-safe.
 */
public final class FinishedStages {

  private final Map<String, Path> places = new HashMap<>();

  /** Adds the stages that a directory used; it is only read from now on. */
  public synchronized void add(RunDirectory directory) {
    for (String name : directory.usedStages()) {
      directory
          .manifest()
          .stage(name)
          .filter(StageRecord::complete)
          .ifPresent(record -> places.putIfAbsent(record.key() + name, directory.root()));
    }
  }

  /**
   * Brings the files of a finished stage with the same name and key into a directory.
   *
   * @return its record, for that directory
   */
  synchronized Optional<StageRecord> adopt(String name, String key, RunDirectory into)
      throws IOException {
    Path root = places.get(key + name);
    if (root == null || root.equals(into.root())) {
      return Optional.empty();
    }
    Optional<StageRecord> record =
        Manifest.of(root)
            .stage(name)
            .filter(StageRecord::complete)
            .filter(found -> found.key().equals(key));
    return record.isPresent() && bring(record.get(), root, into) ? record : Optional.empty();
  }

  private static boolean bring(StageRecord record, Path from, RunDirectory into)
      throws IOException {
    for (String file : record.files().keySet()) {
      if (!AdoptedFile.bring(from.resolve(file), into.change(file))) {
        return false;
      }
    }
    return true;
  }
}
