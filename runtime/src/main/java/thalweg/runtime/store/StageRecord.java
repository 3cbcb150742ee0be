package thalweg.runtime.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the manifest knows of one stage.
 *
 * @param key of everything that the result depends on
 * @param complete whether the stage finished; otherwise its files hold what was done so far
 * @param seconds it took
 * @param files it wrote, and by what they are known again
 * @param details that its files do not hold
 */
public record StageRecord(
    String key,
    boolean complete,
    double seconds,
    Map<String, Fingerprint> files,
    Map<String, Object> details) {

  /** Copies the maps. */
  public StageRecord {
    files = new LinkedHashMap<>(files);
    details = new LinkedHashMap<>(details);
  }

  /** The same record with other marks of its files. */
  public StageRecord with(Map<String, Fingerprint> marks) {
    return new StageRecord(key, complete, seconds, marks, details);
  }

  Map<String, Object> toJson() {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("key", key);
    json.put("complete", complete);
    json.put("seconds", seconds);
    List<Object> outputs = new ArrayList<>();
    files.forEach((file, mark) -> outputs.add(mark.toJson(file)));
    json.put("outputs", outputs);
    if (!details.isEmpty()) {
      json.put("details", details);
    }
    return json;
  }

  /** A record as {@link #toJson} wrote it; empty where it is damaged. */
  static Optional<StageRecord> fromJson(Object json) {
    if (!(json instanceof Map<?, ?> map)
        || !(map.get("key") instanceof String key)
        || !(map.get("outputs") instanceof List<?> outputs)) {
      return Optional.empty();
    }
    Map<String, Fingerprint> files = new LinkedHashMap<>();
    for (Object output : outputs) {
      if (!(output instanceof Map<?, ?> file) || !(file.get("file") instanceof String name)) {
        return Optional.empty();
      }
      Optional<Fingerprint> mark = Fingerprint.fromJson(file);
      if (mark.isEmpty()) {
        return Optional.empty();
      }
      files.put(name, mark.get());
    }
    Map<String, Object> details = new LinkedHashMap<>();
    if (map.get("details") instanceof Map<?, ?> written) {
      written.forEach((name, value) -> details.put(String.valueOf(name), value));
    }
    double seconds = map.get("seconds") instanceof Number number ? number.doubleValue() : 0;
    boolean complete = Boolean.TRUE.equals(map.get("complete"));
    return Optional.of(new StageRecord(key, complete, seconds, files, details));
  }
}
