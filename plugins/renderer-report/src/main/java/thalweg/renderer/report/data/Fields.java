package thalweg.renderer.report.data;

import java.util.LinkedHashMap;
import java.util.Map;

/** Objects of JSON, their fields in the order in which they are named. */
final class Fields {

  private Fields() {}

  /** Names and values in turn. */
  static Map<String, Object> of(Object... namesAndValues) {
    Map<String, Object> fields = new LinkedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      fields.put((String) namesAndValues[i], namesAndValues[i + 1]);
    }
    return fields;
  }
}
