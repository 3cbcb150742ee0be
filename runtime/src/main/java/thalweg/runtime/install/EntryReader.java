package thalweg.runtime.install;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import thalweg.api.plugin.PluginException;

/** Reads one entry of an index; fields that it does not know are for newer Thalwegs. */
final class EntryReader {

  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_][A-Za-z0-9._-]{0,199}");
  private static final Pattern VERSION = Pattern.compile("\\d+(\\.\\d+){0,2}([.-]\\w+)*");
  private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

  private final Map<?, ?> json;
  private final String where;

  /** Of an entry, and what it is called in sentences. */
  EntryReader(Map<?, ?> json, String where) {
    this.json = json;
    this.where = where;
  }

  PluginEntry read() {
    return new PluginEntry(
        matching("name", NAME, "letters, digits, dots and dashes"),
        matching("version", VERSION, "such as 1.2.0"),
        optional("description"),
        optional("licence"),
        provides(),
        required("jar"),
        number("size"),
        matching("sha256", HASH, "64 hexadecimal digits in lower case"),
        api(),
        (int) number("java"));
  }

  private PluginException wrong(String field, Object found, String expected) {
    return new PluginException(
        "%s has the %s %s, expected %s."
            .formatted(where, field, found == null ? "missing" : "'" + found + "'", expected));
  }

  private String required(String field) {
    if (json.get(field) instanceof String text && !text.isBlank()) {
      return text;
    }
    throw wrong(field, json.get(field), "a text");
  }

  private String matching(String field, Pattern pattern, String expected) {
    String text = required(field);
    if (!pattern.matcher(text).matches()) {
      throw wrong(field, text, expected);
    }
    return text;
  }

  private String optional(String field) {
    return json.get(field) == null ? "" : String.valueOf(json.get(field));
  }

  private long number(String field) {
    if (json.get(field) instanceof Number number && number.longValue() > 0) {
      return number.longValue();
    }
    throw wrong(field, json.get(field), "a number above 0");
  }

  private Map<String, List<String>> provides() {
    Map<String, List<String>> provides = new TreeMap<>();
    map("provides")
        .forEach(
            (kind, names) -> {
              if (!(names instanceof List<?> list)) {
                throw wrong("provides", names, "lists of names");
              }
              List<String> texts = new ArrayList<>();
              list.forEach(name -> texts.add(String.valueOf(name)));
              provides.put(String.valueOf(kind), texts);
            });
    return provides;
  }

  private Map<String, String> api() {
    Map<String, String> api = new TreeMap<>();
    map("api").forEach((name, range) -> api.put(String.valueOf(name), String.valueOf(range)));
    return api;
  }

  private Map<?, ?> map(String field) {
    if (json.get(field) instanceof Map<?, ?> map) {
      return map;
    }
    throw wrong(field, json.get(field), "an object");
  }
}
