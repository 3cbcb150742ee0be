package thalweg.runtime.yaml;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A value in a YAML document: a scalar, a list or a map. */
public sealed interface YamlValue {

  /** Where it stands. */
  Place place();

  /** What it is, for sentences: {@code "the text 'abc'"}. */
  String description();

  /**
   * A scalar, not yet read as any type.
   *
   * @param text its value
   * @param quoted whether it stood in quotes, so that it can only be text
   */
  record Scalar(Place place, String text, boolean quoted) implements YamlValue {

    private static final Set<String> NULLS = Set.of("", "null", "Null", "NULL", "~");
    private static final int LONGEST_DESCRIPTION = 60;

    /** Whether nothing was written, or {@code null}. */
    public boolean isNull() {
      return !quoted && NULLS.contains(text);
    }

    @Override
    public String description() {
      if (isNull()) {
        return "nothing";
      }
      // A problem is one line, whatever stands in the file.
      String line = text.strip().replaceAll("\\s+", " ");
      boolean fits = line.length() <= LONGEST_DESCRIPTION;
      return "'" + (fits ? line : line.substring(0, LONGEST_DESCRIPTION) + "…") + "'";
    }
  }

  /**
   * A list.
   *
   * @param elements in order
   */
  record Sequence(Place place, List<YamlValue> elements) implements YamlValue {

    /** Copies the elements. */
    public Sequence {
      elements = List.copyOf(elements);
    }

    @Override
    public String description() {
      return "a list of " + elements.size();
    }
  }

  /**
   * A map from keys, in the order of the file.
   *
   * @param entries by key
   */
  record Mapping(Place place, Map<String, Entry> entries) implements YamlValue {

    /**
     * A value with the place of its key.
     *
     * @param keyPlace where the key stands
     * @param value what it maps to
     */
    public record Entry(Place keyPlace, YamlValue value) {}

    /** A map without keys. */
    public static Mapping empty(Place place) {
      return new Mapping(place, Map.of());
    }

    /** The value of a key, or null. */
    public YamlValue get(String key) {
      Entry entry = entries.get(key);
      return entry == null ? null : entry.value();
    }

    /** The same map with one key set, in its old position if it had one. */
    public Mapping with(String key, Place keyPlace, YamlValue value) {
      Map<String, Entry> changed = new LinkedHashMap<>(entries);
      changed.put(key, new Entry(keyPlace, value));
      return new Mapping(place, changed);
    }

    /** The same map without a key. */
    public Mapping without(String key) {
      Map<String, Entry> changed = new LinkedHashMap<>(entries);
      changed.remove(key);
      return new Mapping(place, changed);
    }

    @Override
    public String description() {
      return entries.isEmpty()
          ? "an empty map"
          : "a map with " + String.join(", ", entries.keySet());
    }
  }
}
