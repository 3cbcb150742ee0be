package thalweg.runtime.descriptor;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import thalweg.runtime.plugins.Catalogue;
import thalweg.runtime.plugins.Kind;
import thalweg.runtime.plugins.Plugin;

/** The JSON Schema (draft 2020-12) of descriptors, for the available plug-ins. */
public final class DescriptorSchema {

  private final Catalogue catalogue;

  /** The schema for these plug-ins. */
  public DescriptorSchema(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  /** The schema as maps, lists and scalars. */
  public Map<String, Object> write() {
    Map<String, Object> properties = new LinkedHashMap<>();
    properties.put("title", Map.of("type", "string"));
    properties.put("dataset", one(Kind.DATASET));
    properties.put("model", one(Kind.MODEL));
    properties.put("training", DescriptorReader.TRAINING.schema());
    properties.put("optimizers", optimizers());
    properties.put("directions", one(Kind.DIRECTIONS));
    properties.put("landscape", DescriptorReader.LANDSCAPE.schema());
    properties.put("evidence", DescriptorReader.EVIDENCE.schema());
    properties.put("renderers", renderers());
    properties.put("sweep", Map.of("type", "object"));
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
    schema.put("title", "Thalweg run descriptor");
    schema.put("type", "object");
    schema.put("properties", properties);
    schema.put("required", List.of("dataset", "model", "optimizers"));
    schema.put("additionalProperties", false);
    return schema;
  }

  /** A plug-in by its name alone, or with its settings. */
  private Map<String, Object> one(Kind kind) {
    Map<String, Object> properties = new LinkedHashMap<>();
    for (Plugin plugin : catalogue.ofKind(kind)) {
      properties.put(plugin.name(), described(plugin));
    }
    Map<String, Object> withSettings = new LinkedHashMap<>();
    withSettings.put("type", "object");
    withSettings.put("properties", properties);
    withSettings.put("additionalProperties", false);
    withSettings.put("minProperties", 1);
    withSettings.put("maxProperties", 1);
    return Map.of("anyOf", List.of(Map.of("enum", catalogue.names(kind)), withSettings));
  }

  private Map<String, Object> renderers() {
    // Not Map.of: its order differs from process to process, and schemas are compared.
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("type", "array");
    schema.put("items", one(Kind.RENDERER));
    return schema;
  }

  private Map<String, Object> optimizers() {
    Map<String, Object> byName = new LinkedHashMap<>();
    for (Plugin plugin : catalogue.ofKind(Kind.OPTIMIZER)) {
      byName.put(plugin.name(), withLists(plugin, described(plugin)));
    }
    Map<String, Object> other = new LinkedHashMap<>();
    other.put("type", "object");
    other.put("properties", Map.of("use", Map.of("enum", catalogue.names(Kind.OPTIMIZER))));
    other.put("required", List.of("use"));
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("type", "object");
    schema.put("minProperties", 1);
    schema.put("properties", byName);
    schema.put("additionalProperties", other);
    return schema;
  }

  /** A list in place of a scalar holds values to choose from. */
  private static Map<String, Object> withLists(Plugin plugin, Map<String, Object> schema) {
    Map<String, Object> properties = new LinkedHashMap<>();
    ((Map<?, ?>) schema.get("properties"))
        .forEach(
            (name, one) ->
                properties.put(
                    String.valueOf(name),
                    plugin.settings().takesScalar(String.valueOf(name)) ? oneOrMore(one) : one));
    schema.put("properties", properties);
    return schema;
  }

  private static Map<String, Object> oneOrMore(Object schema) {
    Map<String, Object> list = new LinkedHashMap<>();
    list.put("type", "array");
    list.put("items", schema);
    list.put("minItems", 1);
    return Map.of("anyOf", List.of(schema, list));
  }

  private static Map<String, Object> described(Plugin plugin) {
    Map<String, Object> schema = new LinkedHashMap<>(plugin.settings().schema());
    schema.put("description", plugin.factory().summary());
    return schema;
  }
}
