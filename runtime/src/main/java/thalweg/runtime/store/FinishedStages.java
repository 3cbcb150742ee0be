package thalweg.runtime.store;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The stages of directories that this process has finished: configurations of a sweep that differ
 * in their plane alone share what was trained. Thread-safe.
 */
public final class FinishedStages {

  private final List<RunDirectory> directories = new ArrayList<>();

  /** Adds a directory; it is only read from now on. */
  public synchronized void add(RunDirectory directory) {
    directories.add(directory);
  }

  /**
   * Brings the files of a finished stage with the same name and key into a directory.
   *
   * @return its record, for that directory
   */
  synchronized Optional<StageRecord> adopt(String name, String key, RunDirectory into)
      throws IOException {
    for (RunDirectory directory : directories) {
      Optional<StageRecord> record =
          directory
              .manifest()
              .stage(name)
              .filter(StageRecord::complete)
              .filter(found -> found.key().equals(key));
      if (record.isPresent() && directory != into && bring(record.get(), directory, into)) {
        return record;
      }
    }
    return Optional.empty();
  }

  private static boolean bring(StageRecord record, RunDirectory from, RunDirectory into)
      throws IOException {
    for (String file : record.files().keySet()) {
      if (!AdoptedFile.bring(from.resolve(file), into.resolve(file))) {
        return false;
      }
    }
    return true;
  }
}
