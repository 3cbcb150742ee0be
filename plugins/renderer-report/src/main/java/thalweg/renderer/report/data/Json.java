package thalweg.renderer.report.data;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * JSON (RFC 8259) that may stand between the tags of a {@code script} element: what HTML could take
 * for markup is escaped.
 */
final class Json {

  private static final char REPLACEMENT = '\uFFFD';

  private final StringBuilder out = new StringBuilder();

  private Json() {}

  /** The text of maps, lists, strings, numbers, booleans and null, in their order. */
  static String of(Object value) {
    Json json = new Json();
    json.write(value);
    return json.out.toString();
  }

  /** An object, its fields in the order in which they are named: names and values in turn. */
  static Map<String, Object> fields(Object... namesAndValues) {
    Map<String, Object> fields = new LinkedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      fields.put((String) namesAndValues[i], namesAndValues[i + 1]);
    }
    return fields;
  }

  private void write(Object value) {
    if (value instanceof Map<?, ?> map) {
      object(map);
    } else if (value instanceof List<?> list) {
      array(list);
    } else if (value instanceof CharSequence text) {
      string(text.toString());
    } else if (value instanceof Double number && !Double.isFinite(number)) {
      out.append("null");
    } else {
      out.append(value);
    }
  }

  private void object(Map<?, ?> map) {
    char before = '{';
    for (Map.Entry<?, ?> entry : map.entrySet()) {
      out.append(before);
      string(String.valueOf(entry.getKey()));
      out.append(':');
      write(entry.getValue());
      before = ',';
    }
    out.append(map.isEmpty() ? "{}" : "}");
  }

  private void array(List<?> list) {
    char before = '[';
    for (Object value : list) {
      out.append(before);
      write(value);
      before = ',';
    }
    out.append(list.isEmpty() ? "[]" : "]");
  }

  private void string(String text) {
    out.append('"');
    text.codePoints().forEach(this::character);
    out.append('"');
  }

  private void character(int c) {
    if (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) {
      out.append(REPLACEMENT);
    } else if (c == '"' || c == '\\') {
      out.append('\\').append((char) c);
    } else if (c < ' ' || c == '<' || c == '>' || c == '&') {
      out.append("\\u00").append(Character.forDigit(c >> 4, 16));
      out.append(Character.forDigit(c & 15, 16));
    } else {
      out.appendCodePoint(c);
    }
  }
}
