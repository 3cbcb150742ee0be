package thalweg.runtime.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import thalweg.engine.key.Sha256;

/**
 * What the manifest knows of one stage.
 *
 * @param key of everything that the result depends on
 * @param complete whether the stage finished; otherwise its files hold what was done so far
 * @param seconds it took
 * @param files it wrote, and by what they are known again
 * @param details that its files do not hold
 * @param origin of its files; empty where an earlier version of Thalweg did not note it
 */
public record StageRecord(
    String key,
    boolean complete,
    double seconds,
    Map<String, Fingerprint> files,
    Map<String, Object> details,
    Optional<Origin> origin) {

  private static final String COMPUTED_BY = "computedBy";
  private static final String DETAILS = "details";
  private static final String DETAILS_HASH = "detailsSha256";

  /** Copies the maps. */
  public StageRecord {
    files = new LinkedHashMap<>(files);
    details = new LinkedHashMap<>(details);
  }

  /** The same record with other marks of its files. */
  public StageRecord with(Map<String, Fingerprint> marks) {
    return new StageRecord(key, complete, seconds, marks, details, origin);
  }

  Map<String, Object> toJson() {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("key", key);
    json.put("complete", complete);
    json.put("seconds", seconds);
    origin.ifPresent(known -> json.put(COMPUTED_BY, known.toJson()));
    List<Object> outputs = new ArrayList<>();
    files.forEach((file, mark) -> outputs.add(mark.toJson(file)));
    json.put("outputs", outputs);
    if (!details.isEmpty()) {
      json.put(DETAILS, details);
      json.put(DETAILS_HASH, hash(details));
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
    return isSound(map) ? files(outputs).map(files -> read(key, files, map)) : Optional.empty();
  }

  /** Whether details are those that were written; earlier versions of Thalweg noted no hash. */
  private static boolean isSound(Map<?, ?> map) {
    return !map.containsKey(DETAILS_HASH) || hash(map.get(DETAILS)).equals(map.get(DETAILS_HASH));
  }

  private static String hash(Object details) {
    return Sha256.of(Json.write(details));
  }

  /** No stage writes outside its directory: a name that leads there is damage. */
  private static Optional<Map<String, Fingerprint>> files(List<?> outputs) {
    Map<String, Fingerprint> files = new LinkedHashMap<>();
    for (Object output : outputs) {
      if (!(output instanceof Map<?, ?> file)
          || !(file.get("file") instanceof String name)
          || !RunLayout.isInside(name)) {
        return Optional.empty();
      }
      Optional<Fingerprint> mark = Fingerprint.fromJson(file);
      if (mark.isEmpty()) {
        return Optional.empty();
      }
      files.put(name, mark.get());
    }
    return Optional.of(files);
  }

  private static StageRecord read(String key, Map<String, Fingerprint> files, Map<?, ?> map) {
    Map<String, Object> details = new LinkedHashMap<>();
    if (map.get(DETAILS) instanceof Map<?, ?> written) {
      written.forEach((name, value) -> details.put(String.valueOf(name), value));
    }
    double seconds = map.get("seconds") instanceof Number number ? number.doubleValue() : 0;
    boolean complete = Boolean.TRUE.equals(map.get("complete"));
    return new StageRecord(
        key, complete, seconds, files, details, Origin.fromJson(map.get(COMPUTED_BY)));
  }
}
