package thalweg.runtime.pipeline;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import thalweg.runtime.store.FileMark;
import thalweg.runtime.store.RunDirectory;
import thalweg.runtime.store.StageRecord;

/** Reads stages whose key is known, and computes the others. Thread-safe. */
final class StageRunner {

  private static final Logger LOG = LoggerFactory.getLogger(StageRunner.class);

  private final RunDirectory directory;
  private final Shelf shelf;

  StageRunner(RunDirectory directory) {
    this(directory, new Shelf());
  }

  /**
   * A runner that looks on a shelf too.
   *
   * @param shelf of other directories, whose finished stages are brought here
   */
  StageRunner(RunDirectory directory, Shelf shelf) {
    this.directory = directory;
    this.shelf = shelf;
  }

  <T> T run(Stage<T> stage) throws IOException {
    Optional<StageRecord> known =
        directory
            .manifest()
            .stage(stage.name())
            .filter(record -> record.key().equals(stage.key()))
            .flatMap(record -> intact(stage.name(), record));
    if (known.isPresent() && known.get().complete()) {
      Optional<T> value = read(stage, known.get());
      if (value.isPresent()) {
        return value.get();
      }
    } else {
      Optional<T> value = adopt(stage);
      if (value.isPresent()) {
        return value.get();
      }
    }
    long begun = System.nanoTime();
    Stage.Outcome<T> outcome = stage.compute(known.filter(record -> !record.complete()));
    double seconds = (System.nanoTime() - begun) / 1e9;
    record(stage, true, seconds, outcome.files(), outcome.details());
    LOG.debug("{}: computed in {} s", stage.name(), seconds);
    return outcome.value();
  }

  private <T> Optional<T> read(Stage<T> stage, StageRecord record) {
    try {
      T value = stage.read(record);
      LOG.debug("{}: read", stage.name());
      return Optional.of(value);
    } catch (IOException | RuntimeException e) {
      // Whatever is wrong with them, computing the stage again mends it.
      LOG.debug("{}: kept files do not serve: {}", stage.name(), e.getMessage());
      return Optional.empty();
    }
  }

  /** The result that another directory holds; its files come here. */
  private <T> Optional<T> adopt(Stage<T> stage) throws IOException {
    Optional<StageRecord> record = shelf.adopt(stage, directory);
    if (record.isEmpty()) {
      return Optional.empty();
    }
    Optional<T> value = read(stage, record.get());
    if (value.isPresent()) {
      directory.manifest().record(stage.name(), record.get());
    }
    return value;
  }

  /** Records what is done of a stage that goes on, so that an interrupted run can resume it. */
  void checkpoint(Stage<?> stage, List<String> files) throws IOException {
    record(stage, false, 0, files, Map.of());
  }

  private void record(
      Stage<?> stage,
      boolean complete,
      double seconds,
      List<String> files,
      Map<String, Object> details)
      throws IOException {
    Map<String, FileMark> marks = new LinkedHashMap<>();
    for (String file : files) {
      marks.put(file, FileMark.of(directory.resolve(file)));
    }
    directory
        .manifest()
        .record(stage.name(), new StageRecord(stage.key(), complete, seconds, marks, details));
  }

  /** A record whose files are as the stage left them. */
  private Optional<StageRecord> intact(String name, StageRecord record) {
    Map<String, FileMark> marks = new LinkedHashMap<>();
    try {
      for (Map.Entry<String, FileMark> file : record.files().entrySet()) {
        Optional<FileMark> mark = file.getValue().verified(directory.resolve(file.getKey()));
        if (mark.isEmpty()) {
          return Optional.empty();
        }
        marks.put(file.getKey(), mark.get());
      }
    } catch (IOException e) {
      return Optional.empty();
    }
    if (!marks.equals(record.files())) {
      directory.manifest().refresh(name, record.with(marks));
    }
    return Optional.of(record.with(marks));
  }
}
