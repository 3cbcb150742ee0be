package thalweg.runtime.descriptor;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import thalweg.runtime.yaml.DescriptorException;
import thalweg.runtime.yaml.Place;
import thalweg.runtime.yaml.YamlReader;
import thalweg.runtime.yaml.YamlValue;

/**
 * Sets values of a document by their path, {@code training.epochs=10}.
 *
 * <p>Where a section holds one plug-in, a path through the name of another one replaces it: {@code
 * directions.random.seed=3} asks for random directions, whatever the file says.
 */
final class Overrides {

  private static final Set<String> SECTIONS_OF_ONE = Set.of("dataset", "model", "directions");
  private static final String SWEEP = "sweep";

  private Overrides() {}

  /** The document with every override applied, in order. */
  static YamlValue.Mapping apply(YamlValue.Mapping document, List<String> overrides) {
    YamlValue.Mapping changed = document;
    for (String override : overrides) {
      Place place = Place.of("--set " + override);
      int equals = override.indexOf('=');
      if (equals < 0) {
        throw new DescriptorException(
            place, "Found no '=', expected key.path=value, such as training.epochs=10.");
      }
      List<String> path = path(override.substring(0, equals), place);
      changed = set(changed, path, YamlReader.parseValue(override.substring(equals + 1), place));
    }
    return changed;
  }

  /** The keys of a path as written, such as {@code training.epochs}. */
  static List<String> path(String written, Place place) {
    List<String> path = List.of(written.strip().split("\\.", -1));
    if (path.stream().anyMatch(String::isBlank)) {
      throw new DescriptorException(
          place, "A key is empty, expected key.path=value, such as training.epochs=10.");
    }
    // The keys of a sweep are paths themselves.
    return path.size() > 1 && path.get(0).equals(SWEEP)
        ? List.of(SWEEP, String.join(".", path.subList(1, path.size())))
        : path;
  }

  /** The document with one value set; maps on the way are made where they are missing. */
  static YamlValue.Mapping set(YamlValue.Mapping document, List<String> path, YamlValue value) {
    String section = path.get(0);
    boolean namesAnother =
        path.size() > 1
            && SECTIONS_OF_ONE.contains(section)
            && !asMap(document.get(section), value.place()).entries().containsKey(path.get(1));
    return put(
        namesAnother
            ? document.with(section, value.place(), YamlValue.Mapping.empty(value.place()))
            : document,
        path,
        value);
  }

  private static YamlValue.Mapping put(YamlValue.Mapping map, List<String> path, YamlValue value) {
    String key = path.get(0);
    if (path.size() == 1) {
      return map.with(key, value.place(), value);
    }
    List<String> rest = path.subList(1, path.size());
    YamlValue child = map.get(key);
    YamlValue changed =
        child instanceof YamlValue.Sequence list
            ? putInList(list, rest, value)
            : put(asMap(child, value.place()), rest, value);
    return map.with(key, value.place(), changed);
  }

  /** In a list of named plug-ins, such as renderers, the next key is a name. */
  private static YamlValue putInList(YamlValue.Sequence list, List<String> path, YamlValue value) {
    String name = path.get(0);
    List<YamlValue> elements = new ArrayList<>();
    boolean found = false;
    for (YamlValue element : list.elements()) {
      YamlValue.Mapping map = asMap(element, value.place());
      boolean named = map.entries().containsKey(name);
      elements.add(named ? put(map, path, value) : element);
      found |= named;
    }
    if (!found) {
      throw new DescriptorException(
          value.place(),
          "The list has no element named '" + name + "' to set: add it to the file.");
    }
    return new YamlValue.Sequence(list.place(), elements);
  }

  /** A map as it is; a name alone is short for a map, {@code pca} for {@code {pca: {}}}. */
  private static YamlValue.Mapping asMap(YamlValue child, Place place) {
    if (child instanceof YamlValue.Mapping map) {
      return map;
    }
    if (child instanceof YamlValue.Scalar scalar && !scalar.isNull()) {
      YamlValue.Mapping settings = YamlValue.Mapping.empty(scalar.place());
      return YamlValue.Mapping.empty(scalar.place()).with(scalar.text(), scalar.place(), settings);
    }
    return YamlValue.Mapping.empty(place);
  }
}
