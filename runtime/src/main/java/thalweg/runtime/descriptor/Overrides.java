package thalweg.runtime.descriptor;

import java.util.List;
import thalweg.runtime.yaml.DescriptorException;
import thalweg.runtime.yaml.Place;
import thalweg.runtime.yaml.YamlReader;
import thalweg.runtime.yaml.YamlValue;

/** Sets values of a document by their path, {@code training.epochs=10}. */
final class Overrides {

  private Overrides() {}

  /** The document with every override applied, in order. */
  static YamlValue.Mapping apply(YamlValue.Mapping document, List<String> overrides) {
    YamlValue.Mapping changed = document;
    for (String override : overrides) {
      Place place = Place.of("--set " + override);
      int equals = override.indexOf('=');
      if (equals <= 0) {
        throw new DescriptorException(
            place, "Found no '=', expected key.path=value, such as training.epochs=10.");
      }
      String text = override.substring(equals + 1).strip();
      YamlValue value =
          text.isEmpty()
              ? new YamlValue.Scalar(place, "", false)
              : YamlReader.parse(text, place.source());
      changed = set(changed, List.of(override.substring(0, equals).strip().split("\\.")), value);
    }
    return changed;
  }

  /** The document with one value set; maps on the way are made where they are missing. */
  static YamlValue.Mapping set(YamlValue.Mapping map, List<String> path, YamlValue value) {
    String key = path.get(0);
    if (path.size() == 1) {
      return map.with(key, value.place(), value);
    }
    YamlValue child = map.get(key);
    if (child instanceof YamlValue.Sequence list) {
      return map.with(key, value.place(), setInList(list, path.subList(1, path.size()), value));
    }
    YamlValue.Mapping inner = asMap(child, value.place());
    return map.with(key, value.place(), set(inner, path.subList(1, path.size()), value));
  }

  /** In a list of named plug-ins, such as renderers, the next key is a name. */
  private static YamlValue setInList(YamlValue.Sequence list, List<String> path, YamlValue value) {
    List<YamlValue> elements =
        list.elements().stream().map(element -> setIfNamed(element, path, value)).toList();
    if (elements.equals(list.elements())) {
      throw new DescriptorException(
          value.place(), "The list has no element named '" + path.get(0) + "' to set.");
    }
    return new YamlValue.Sequence(list.place(), elements);
  }

  private static YamlValue setIfNamed(YamlValue element, List<String> path, YamlValue value) {
    if (element instanceof YamlValue.Scalar name && name.text().equals(path.get(0))) {
      return set(YamlValue.Mapping.empty(value.place()), path, value);
    }
    return element instanceof YamlValue.Mapping map && map.entries().containsKey(path.get(0))
        ? set(map, path, value)
        : element;
  }

  private static YamlValue.Mapping asMap(YamlValue child, Place place) {
    if (child instanceof YamlValue.Mapping map) {
      return map;
    }
    if (child instanceof YamlValue.Scalar scalar && !scalar.isNull()) {
      // `directions: pca` is short for `directions: {pca: {}}`.
      YamlValue.Mapping settings = YamlValue.Mapping.empty(scalar.place());
      return YamlValue.Mapping.empty(scalar.place()).with(scalar.text(), scalar.place(), settings);
    }
    return YamlValue.Mapping.empty(place);
  }
}
