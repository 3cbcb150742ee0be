package thalweg.runtime.store;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import thalweg.api.direction.ChosenFrom;
import thalweg.api.plugin.PluginException;

/** What a plane was chosen from, as JSON can hold it. */
final class ChosenFromJson {

  private static final String KIND = "kind";
  private static final String COMPONENTS = "components";
  private static final String CURVES = "curves";
  private static final String CHANCE = "chance";
  private static final String OTHER = "other";

  private ChosenFromJson() {}

  /** Its kind, and what belongs to it. */
  static Map<String, Object> of(ChosenFrom from) {
    if (from instanceof ChosenFrom.Components components) {
      Map<String, Object> json = new LinkedHashMap<>();
      json.put(KIND, COMPONENTS);
      json.put("paths", components.paths());
      json.put("from", components.from());
      json.put("to", components.to());
      return json;
    }
    String kind =
        from instanceof ChosenFrom.Curves
            ? CURVES
            : from instanceof ChosenFrom.Chance ? CHANCE : OTHER;
    return Map.of(KIND, kind);
  }

  /**
   * What {@link #of} wrote.
   *
   * @throws PluginException if it is anything else
   */
  static ChosenFrom read(Object value) {
    Map<?, ?> json = (Map<?, ?>) value;
    return switch (String.valueOf(json.get(KIND))) {
      case COMPONENTS ->
          new ChosenFrom.Components(
              ((List<?>) json.get("paths")).stream().map(String::valueOf).toList(),
              ((Number) json.get("from")).doubleValue(),
              ((Number) json.get("to")).doubleValue());
      case CURVES -> new ChosenFrom.Curves();
      case CHANCE -> new ChosenFrom.Chance();
      case OTHER -> new ChosenFrom.Other();
      default ->
          throw new PluginException(
              "A plane chosen from '%s', expected one of: %s, %s, %s, %s."
                  .formatted(json.get(KIND), COMPONENTS, CURVES, CHANCE, OTHER));
    };
  }
}
