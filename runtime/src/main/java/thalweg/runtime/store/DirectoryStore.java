package thalweg.runtime.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import thalweg.engine.store.Stage;
import thalweg.engine.store.StageContext;
import thalweg.engine.store.StageKind;
import thalweg.engine.store.Store;
import thalweg.engine.store.TrajectoryRecorder;

/**
 * Keeps values in the files of a directory: those whose key stands in the manifest are read, the
 * others computed and written. Thread-safe.
 */
public final class DirectoryStore implements Store {

  private static final Logger LOG = LoggerFactory.getLogger(DirectoryStore.class);

  private final RunDirectory directory;
  private final Formats formats;
  private final FinishedStages finished;
  private final Map<String, Object> locks = new ConcurrentHashMap<>();

  /**
   * A store.
   *
   * @param formats of all kinds that it is asked for
   * @param finished stages of other directories, whose files are brought here
   */
  public DirectoryStore(RunDirectory directory, Formats formats, FinishedStages finished) {
    this.directory = directory;
    this.formats = formats;
    this.finished = finished;
  }

  @Override
  public <T> T resolve(Stage<T> stage) throws IOException {
    // Two of one name have the same files: the second one reads what the first has written.
    synchronized (locks.computeIfAbsent(stage.name(), name -> new Object())) {
      return readOrComputed(stage);
    }
  }

  private <T> T readOrComputed(Stage<T> stage) throws IOException {
    Format<Stage<T>, T> format = formats.of(stage.kind());
    // Once: a key may hash the bytes of a jar.
    String key = stage.key();
    Optional<StageRecord> known = known(stage.name(), key);
    Optional<T> value =
        known.isPresent() && known.get().complete()
            ? read(stage, format, known.get())
            : adopt(stage, key, format);
    return value.isPresent() ? value.get() : compute(stage, key, format, known);
  }

  private <T> T compute(
      Stage<T> stage, String key, Format<Stage<T>, T> format, Optional<StageRecord> known)
      throws IOException {
    long begun = System.nanoTime();
    Optional<StageRecord> unfinished = known.filter(record -> !record.complete());
    T value = stage.compute(new InDirectory<>(stage, key, format, unfinished));
    double seconds = (System.nanoTime() - begun) / 1e9;
    record(stage.name(), key, true, seconds, format.write(stage, value, directory));
    LOG.debug("{}: computed in {} s", stage.name(), seconds);
    return value;
  }

  @Override
  public <T> void keep(StageKind<T> kind, String key, T value) throws IOException {
    if (known(kind.name(), key).filter(StageRecord::complete).isEmpty()) {
      replace(kind, key, value);
    }
  }

  /** Keeps a value whether it was known or not. */
  public <T> void replace(StageKind<T> kind, String key, T value) throws IOException {
    record(kind.name(), key, true, 0, formats.<T>of(kind).write(null, value, directory));
  }

  private Optional<StageRecord> known(String name, String key) {
    return directory
        .manifest()
        .stage(name)
        .filter(record -> record.key().equals(key))
        .flatMap(record -> intact(name, record));
  }

  private <T> Optional<T> read(Stage<T> stage, Format<Stage<T>, T> format, StageRecord record) {
    try {
      T value = format.read(stage, record, directory);
      LOG.debug("{}: read", stage.name());
      return Optional.of(value);
    } catch (IOException | RuntimeException e) {
      // Whatever is wrong with them, computing the stage again mends it.
      LOG.debug("{}: kept files do not serve: {}", stage.name(), e.getMessage());
      return Optional.empty();
    }
  }

  /** The value that another directory holds; its files come here. */
  private <T> Optional<T> adopt(Stage<T> stage, String key, Format<Stage<T>, T> format)
      throws IOException {
    Optional<StageRecord> record = finished.adopt(stage.name(), key, directory);
    if (record.isEmpty()) {
      return Optional.empty();
    }
    Optional<T> value = read(stage, format, record.get());
    if (value.isPresent()) {
      keep(stage.name(), record.get());
    }
    return value;
  }

  private void record(
      String name, String key, boolean complete, double seconds, Format.Written written)
      throws IOException {
    Map<String, Fingerprint> prints = new LinkedHashMap<>();
    for (String file : written.files()) {
      prints.put(file, Fingerprint.of(directory.resolve(file)));
    }
    keep(
        name,
        new StageRecord(
            key, complete, seconds, prints, written.details(), Optional.of(Origin.here())));
  }

  private void keep(String name, StageRecord record) throws IOException {
    directory.manifest().record(name, record);
    directory.used(name, record.files().keySet());
  }

  /** A record whose files are as the stage left them. */
  private Optional<StageRecord> intact(String name, StageRecord record) {
    Map<String, Fingerprint> prints = new LinkedHashMap<>();
    try {
      for (Map.Entry<String, Fingerprint> file : record.files().entrySet()) {
        Optional<Fingerprint> print = file.getValue().verified(directory.resolve(file.getKey()));
        if (print.isEmpty()) {
          return Optional.empty();
        }
        prints.put(file.getKey(), print.get());
      }
      directory.used(name, prints.keySet());
    } catch (IOException e) {
      return Optional.empty();
    }
    if (!prints.equals(record.files())) {
      directory.manifest().refresh(name, record.with(prints));
    }
    return Optional.of(record.with(prints));
  }

  /** What this directory offers a stage. */
  private final class InDirectory<T> implements StageContext<T> {

    private final Stage<T> stage;
    private final String key;
    private final Format<Stage<T>, T> format;
    private final Optional<StageRecord> left;

    InDirectory(
        Stage<T> stage, String key, Format<Stage<T>, T> format, Optional<StageRecord> left) {
      this.stage = stage;
      this.key = key;
      this.format = format;
      this.left = left;
    }

    @Override
    public Optional<T> unfinished() {
      return left.flatMap(record -> read(stage, format, record));
    }

    @Override
    public void checkpoint(T partial) throws IOException {
      record(stage.name(), key, false, 0, format.write(stage, partial, directory));
    }

    @Override
    public TrajectoryRecorder recorder(
        String label, String kernels, int mostSnapshots, int parameterCount) throws IOException {
      return new FileRecorder(
          label,
          new TrajectoryWriter.Place(
              directory.change(RunLayout.ofRun(label, RunLayout.TRAJECTORY)),
              ofRun(label, RunLayout.UNFINISHED),
              mostSnapshots,
              parameterCount),
          new CheckpointFile(ofRun(label, RunLayout.CHECKPOINT), key, kernels));
    }

    private Path ofRun(String label, String name) {
      return directory.resolve(RunLayout.ofRun(label, name));
    }
  }
}
