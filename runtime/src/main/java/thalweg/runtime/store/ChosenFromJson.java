package thalweg.runtime.store;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import thalweg.api.direction.ChosenFrom;

/** What a plane was chosen from, as JSON can hold it. */
final class ChosenFromJson {

  private static final String KIND = "kind";
  private static final String COMPONENTS = "components";
  private static final String CURVES = "curves";
  private static final String CHANCE = "chance";

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
            : from instanceof ChosenFrom.Chance ? CHANCE : "other";
    return Map.of(KIND, kind);
  }

  /** What {@link #of} wrote. */
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
      default -> new ChosenFrom.Other();
    };
  }
}
