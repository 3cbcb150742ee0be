package thalweg.runtime.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * {@code manifest.json}: what made the files of a run directory, and whether they are all there.
 * Thread-safe; saved after every stage, so that a run that is killed goes on from the last one.
 */
public final class Manifest {

  /** The labels of the runs that the descriptor names, in order. */
  public static final String RUNS = "runs";

  private static final String STATE = "state";
  private static final String DESCRIPTOR = "descriptor";
  private static final String CLAIMED = "claimed";
  private static final String STAGES = "stages";

  /** Whether the files of a directory are those of one run. */
  public enum State {
    /** All are there. */
    FINISHED("finished"),
    /** Some may still be those of an earlier descriptor. */
    UNFINISHED("unfinished"),
    /** An earlier version of Thalweg did not say, or there was no run yet. */
    UNKNOWN("");

    private final String text;

    State(String text) {
      this.text = text;
    }

    private static State of(Object text) {
      return FINISHED.text.equals(text)
          ? FINISHED
          : UNFINISHED.text.equals(text) ? UNFINISHED : UNKNOWN;
    }
  }

  private final Path file;
  private final Map<String, Object> facts = new LinkedHashMap<>();
  private final Map<String, StageRecord> stages = new LinkedHashMap<>();

  /** The stages as they are written: that is done after each of them, for all. */
  private final Map<String, Object> written = new LinkedHashMap<>();

  private final Set<String> claimed = new LinkedHashSet<>();
  private boolean whole;
  private State state = State.UNKNOWN;
  private Optional<Fingerprint> descriptor = Optional.empty();

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

  /** Whether a file is a manifest, and not something else of that name. */
  static boolean isOne(Path file) {
    try {
      return Files.isRegularFile(file) && Json.read(file).containsKey(STAGES);
    } catch (IOException e) {
      return false;
    }
  }

  private void load() {
    try {
      Map<String, Object> json = Json.read(file);
      state = State.of(json.get(STATE));
      descriptor =
          json.get(DESCRIPTOR) instanceof Map<?, ?> mark
              ? Fingerprint.fromJson(mark)
              : Optional.empty();
      if (json.get(CLAIMED) instanceof List<?> names) {
        names.forEach(name -> claimed.add(String.valueOf(name)));
      }
      if (json.get(STAGES) instanceof Map<?, ?> records) {
        records.forEach(
            (name, record) ->
                StageRecord.fromJson(record)
                    .ifPresent(known -> refresh(String.valueOf(name), known)));
        whole = stages.size() == records.size();
      }
    } catch (IOException e) {
      // Without a readable manifest nothing can be trusted: everything is computed again.
      stages.clear();
      written.clear();
    }
  }

  /** Whether it was there and nothing of it was damaged: then it knows every file. */
  synchronized boolean isWhole() {
    return whole;
  }

  /** Whether all files are there. */
  public synchronized State state() {
    return state;
  }

  /** The mark of {@code run.yaml}; empty where there is none, or it is not known. */
  public synchronized Optional<Fingerprint> descriptor() {
    return descriptor;
  }

  /** Says whether all files are there, and of what descriptor; saved with the next stage. */
  synchronized void become(State now, Optional<Fingerprint> of) {
    state = now;
    descriptor = of;
  }

  /**
   * Names files before they are written, so that they are known if the process is killed.
   *
   * @return whether some were not known before: then it is to be saved
   */
  synchronized boolean claim(Collection<String> names) {
    boolean news = false;
    for (String name : names) {
      news |= !knows(name) && claimed.add(name);
    }
    return news;
  }

  /** Forgets claims: the files that were written are those of stages by now. */
  synchronized void releaseClaims() {
    claimed.clear();
  }

  /** Whether a file, relative to the directory, was written by some stage. */
  synchronized boolean knows(String name) {
    return claimed.contains(name)
        || stages.values().stream().anyMatch(record -> record.files().containsKey(name));
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
    refresh(name, record);
    save();
  }

  /** Replaces what is known of a stage's files; saved with the next one. */
  public synchronized void refresh(String name, StageRecord record) {
    stages.put(name, record);
    written.put(name, record.toJson());
  }

  /** Forgets a stage; saved with the next one. */
  public synchronized void forget(String name) {
    stages.remove(name);
    written.remove(name);
  }

  /** Writes the file. */
  public synchronized void save() throws IOException {
    Map<String, Object> json = new LinkedHashMap<>();
    if (state != State.UNKNOWN) {
      json.put(STATE, state.text);
    }
    descriptor.ifPresent(mark -> json.put(DESCRIPTOR, mark.toJson(RunLayout.DESCRIPTOR)));
    json.putAll(facts);
    if (!claimed.isEmpty()) {
      json.put(CLAIMED, List.copyOf(claimed));
    }
    json.put(STAGES, written);
    Json.write(file, json);
  }
}
