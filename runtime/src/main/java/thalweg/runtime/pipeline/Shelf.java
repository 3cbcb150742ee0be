package thalweg.runtime.pipeline;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import thalweg.runtime.store.AdoptedFile;
import thalweg.runtime.store.RunDirectory;
import thalweg.runtime.store.StageRecord;

/**
 * The run directories that this process has finished: configurations of a sweep that differ in
 * their plane alone share what was trained.
 */
final class Shelf {

  private final List<RunDirectory> finished = new ArrayList<>();

  /** Puts a directory there; it is only read from now on. */
  synchronized void add(RunDirectory directory) {
    finished.add(directory);
  }

  /**
   * Brings the files of a finished stage with the same name and key into a directory.
   *
   * @return its record, for that directory
   */
  synchronized Optional<StageRecord> adopt(Stage<?> stage, RunDirectory into) throws IOException {
    for (RunDirectory directory : finished) {
      Optional<StageRecord> record =
          directory
              .manifest()
              .stage(stage.name())
              .filter(StageRecord::complete)
              .filter(found -> found.key().equals(stage.key()));
      if (record.isPresent() && directory != into && bring(stage, record.get(), directory, into)) {
        return record;
      }
    }
    return Optional.empty();
  }

  private static boolean bring(
      Stage<?> stage, StageRecord record, RunDirectory from, RunDirectory into) throws IOException {
    List<String> files = new ArrayList<>(record.files().keySet());
    files.addAll(stage.companions());
    for (String file : files) {
      if (!AdoptedFile.bring(from.resolve(file), into.resolve(file))) {
        return false;
      }
    }
    return true;
  }
}
