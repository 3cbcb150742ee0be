package thalweg.runtime.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * {@code manifest.json}: what made the files of a run directory. Thread-safe; saved after every
 * stage, so that a run that is killed goes on from the last one.
 */
public final class Manifest {

  /** The labels of the runs that the descriptor names, in order. */
  public static final String RUNS = "runs";

  private static final String STAGES = "stages";

  private final Path file;
  private final Map<String, Object> facts = new LinkedHashMap<>();
  private final Map<String, StageRecord> stages = new LinkedHashMap<>();

  private Manifest(Path file) {
    this.file = file;
  }

  /** The manifest of a directory; a missing or damaged one knows no stages. */
  static Manifest of(Path directory) {
    Manifest manifest = new Manifest(directory.resolve(RunLayout.MANIFEST));
    if (Files.exists(manifest.file)) {
      manifest.load();
    }
    return manifest;
  }

  private void load() {
    try {
      if (Json.read(file).get(STAGES) instanceof Map<?, ?> records) {
        records.forEach(
            (name, json) ->
                StageRecord.fromJson(json)
                    .ifPresent(record -> stages.put(String.valueOf(name), record)));
      }
    } catch (IOException e) {
      // Without a readable manifest nothing can be trusted: everything is computed again.
      stages.clear();
    }
  }

  /** States a fact about the run, such as versions and seeds. */
  public synchronized void state(String name, Object value) {
    facts.put(name, value);
  }

  /** What is known of a stage. */
  public synchronized Optional<StageRecord> stage(String name) {
    return Optional.ofNullable(stages.get(name));
  }

  /** The names of all known stages. */
  public synchronized List<String> stageNames() {
    return List.copyOf(stages.keySet());
  }

  /** Records a stage and saves. */
  public synchronized void record(String name, StageRecord record) throws IOException {
    stages.put(name, record);
    save();
  }

  /** Replaces what is known of a stage's files; saved with the next one. */
  public synchronized void refresh(String name, StageRecord record) {
    stages.put(name, record);
  }

  /** Forgets a stage; saved with the next one. */
  public synchronized void forget(String name) {
    stages.remove(name);
  }

  /** Writes the file. */
  public synchronized void save() throws IOException {
    Map<String, Object> json = new LinkedHashMap<>(facts);
    Map<String, Object> records = new LinkedHashMap<>();
    stages.forEach((name, record) -> records.put(name, record.toJson()));
    json.put(STAGES, records);
    Json.write(file, json);
  }
}
