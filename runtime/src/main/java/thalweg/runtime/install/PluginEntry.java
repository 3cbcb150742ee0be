package thalweg.runtime.install;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A plug-in in an index.
 *
 * @param name the bundle's symbolic name
 * @param version the bundle's
 * @param description a sentence; may be empty
 * @param licence as the bundle states it, at best an SPDX expression; may be empty
 * @param provides for each kind, as {@code new plugin --kind} takes it, the names in descriptors
 * @param jar an address, or a path relative to the index
 * @param size in bytes
 * @param sha256 of the jar, in hexadecimal digits
 * @param api the packages of the API that it imports, each with the range of versions
 * @param java the oldest Java that can run it, such as 17
 */
public record PluginEntry(
    String name,
    String version,
    String description,
    String licence,
    Map<String, List<String>> provides,
    String jar,
    long size,
    String sha256,
    Map<String, String> api,
    int java) {

  /** In the order in which people read. */
  Map<String, Object> toJson() {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("name", name);
    json.put("version", version);
    json.put("description", description);
    json.put("licence", licence);
    json.put("provides", provides);
    json.put("jar", jar);
    json.put("size", size);
    json.put("sha256", sha256);
    json.put("api", api);
    json.put("java", java);
    return json;
  }

  /** Whether a descriptor can name one of its plug-ins so. */
  boolean provides(String plugin) {
    return provides.values().stream().anyMatch(names -> names.contains(plugin));
  }
}
