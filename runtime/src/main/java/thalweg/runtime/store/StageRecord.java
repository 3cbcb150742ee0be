package thalweg.runtime.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the manifest knows of one stage.
 *
 * @param key of everything that the result depends on
 * @param complete whether the stage finished; otherwise its files hold what was done so far
 * @param seconds it took
 * @param files it wrote, with their hashes
 * @param details that its files do not hold
 */
public record StageRecord(
    String key,
    boolean complete,
    double seconds,
    Map<String, String> files,
    Map<String, Object> details) {

  /** Copies the maps. */
  public StageRecord {
    files = new LinkedHashMap<>(files);
    details = new LinkedHashMap<>(details);
  }

  Map<String, Object> toJson() {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("key", key);
    json.put("complete", complete);
    json.put("seconds", seconds);
    List<Object> outputs = new ArrayList<>();
    files.forEach((file, hash) -> outputs.add(fileToJson(file, hash)));
    json.put("outputs", outputs);
    if (!details.isEmpty()) {
      json.put("details", details);
    }
    return json;
  }

  private static Map<String, Object> fileToJson(String file, String hash) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("file", file);
    json.put("sha256", hash);
    return json;
  }

  static StageRecord fromJson(Map<?, ?> json) {
    Map<String, String> files = new LinkedHashMap<>();
    if (json.get("outputs") instanceof List<?> outputs) {
      for (Object output : outputs) {
        Map<?, ?> file = (Map<?, ?>) output;
        files.put(String.valueOf(file.get("file")), String.valueOf(file.get("sha256")));
      }
    }
    Map<String, Object> details = new LinkedHashMap<>();
    if (json.get("details") instanceof Map<?, ?> map) {
      map.forEach((key, value) -> details.put(String.valueOf(key), value));
    }
    double seconds = json.get("seconds") instanceof Number number ? number.doubleValue() : 0;
    return new StageRecord(
        String.valueOf(json.get("key")),
        Boolean.TRUE.equals(json.get("complete")),
        seconds,
        files,
        details);
  }
}
