package thalweg.runtime.store;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What computed the files of a stage.
 *
 * @param thalweg its version
 * @param java its version, with the build
 * @param machine operating system, architecture and number of processors
 */
public record Origin(String thalweg, String java, String machine) {

  /** This process. */
  public static Origin here() {
    return new Origin(
        version(),
        System.getProperty("java.runtime.version"),
        "%s %s, %d processors"
            .formatted(
                System.getProperty("os.name"),
                System.getProperty("os.arch"),
                Runtime.getRuntime().availableProcessors()));
  }

  /** The version of Thalweg that is running. */
  public static String version() {
    return Optional.ofNullable(Origin.class.getPackage().getImplementationVersion())
        .orElse("development");
  }

  Map<String, Object> toJson() {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("thalweg", thalweg);
    json.put("java", java);
    json.put("machine", machine);
    return json;
  }

  /** As {@link #toJson} wrote it; empty where it is missing or damaged. */
  static Optional<Origin> fromJson(Object json) {
    return json instanceof Map<?, ?> map
            && map.get("thalweg") instanceof String thalweg
            && map.get("java") instanceof String java
            && map.get("machine") instanceof String machine
        ? Optional.of(new Origin(thalweg, java, machine))
        : Optional.empty();
  }
}
