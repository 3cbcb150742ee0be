package thalweg.runtime.descriptor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import thalweg.runtime.yaml.DescriptorException;
import thalweg.runtime.yaml.Place;
import thalweg.runtime.yaml.YamlValue;

/**
 * Expands {@code sweep}: for each key a list of values, or a map from names to values; the
 * configurations are their product, the last key running fastest. A key that is no setting stands
 * for several that change together: its values are maps from settings to values.
 */
final class SweepExpansion {

  private static final int MOST_CONFIGURATIONS = 10_000;

  private SweepExpansion() {}

  /**
   * One configuration.
   *
   * @param name for its directory; empty outside a sweep
   * @param values the swept values in words, by key
   * @param document with the values set, and without {@code sweep}
   * @param place of the value that completes the name
   */
  record Point(String name, Map<String, String> values, YamlValue.Mapping document, Place place) {}

  private record Choice(String name, String text, YamlValue value, Place place) {}

  static List<Point> expand(YamlValue.Mapping document) {
    YamlValue sweep = document.get("sweep");
    YamlValue.Mapping rest = document.without("sweep");
    List<Point> points = List.of(new Point("", Map.of(), rest, rest.place()));
    if (sweep == null) {
      return points;
    }
    if (!(sweep instanceof YamlValue.Mapping keys) || keys.entries().isEmpty()) {
      throw new DescriptorException(
          sweep.place(),
          "Found %s, expected a map from settings to lists, such as model.mlp.hidden: [[5], [50]]."
              .formatted(sweep.description()));
    }
    for (Map.Entry<String, YamlValue.Mapping.Entry> key : keys.entries().entrySet()) {
      List<String> path = Overrides.path(key.getKey(), key.getValue().keyPlace());
      List<Choice> choices = choices(key.getKey(), key.getValue().value());
      points = product(points, key.getKey(), path, choices);
    }
    SweepNames.require(points);
    return points;
  }

  private static List<Point> product(
      List<Point> points, String key, List<String> path, List<Choice> choices) {
    if ((long) points.size() * choices.size() > MOST_CONFIGURATIONS) {
      throw new DescriptorException(
          choices.get(0).value().place(),
          "The sweep has over " + MOST_CONFIGURATIONS + " configurations, expected fewer.");
    }
    List<Point> product = new ArrayList<>();
    for (Point point : points) {
      for (Choice choice : choices) {
        String name = point.name().isEmpty() ? choice.name() : point.name() + "_" + choice.name();
        Map<String, String> values = new LinkedHashMap<>(point.values());
        values.put(key, choice.text());
        YamlValue.Mapping document = set(point.document(), path, choice.value());
        product.add(new Point(name, values, document, choice.place()));
      }
    }
    return product;
  }

  /** One setting; or under a key that is no section, all settings that its value names. */
  private static YamlValue.Mapping set(
      YamlValue.Mapping document, List<String> path, YamlValue value) {
    boolean isSetting = path.size() > 1 || DescriptorReader.SECTIONS.contains(path.get(0));
    if (isSetting || !(value instanceof YamlValue.Mapping settings)) {
      return Overrides.set(document, path, value);
    }
    YamlValue.Mapping changed = document;
    for (Map.Entry<String, YamlValue.Mapping.Entry> one : settings.entries().entrySet()) {
      List<String> own = Overrides.path(one.getKey(), one.getValue().keyPlace());
      changed = Overrides.set(changed, own, one.getValue().value());
    }
    return changed;
  }

  private static List<Choice> choices(String key, YamlValue values) {
    List<Choice> choices = new ArrayList<>();
    if (values instanceof YamlValue.Mapping named) {
      named
          .entries()
          .forEach((name, e) -> choices.add(new Choice(safe(name), name, e.value(), e.keyPlace())));
    } else if (values instanceof YamlValue.Sequence list) {
      String lastKey = key.substring(key.lastIndexOf('.') + 1);
      for (YamlValue value : list.elements()) {
        String text = text(value);
        choices.add(
            new Choice(safe(lastKey + "-" + text), lastKey + " " + text, value, value.place()));
      }
    }
    if (choices.isEmpty()) {
      throw new DescriptorException(
          values.place(),
          "Found %s for '%s', expected a list of values, or a map from names to values."
              .formatted(values.description(), key));
    }
    return choices;
  }

  /** A value in few words: equal widths in a row become {@code 5×20}. */
  private static String text(YamlValue value) {
    if (value instanceof YamlValue.Scalar scalar) {
      return scalar.text();
    }
    if (value instanceof YamlValue.Mapping map) {
      return String.join("-", map.entries().keySet());
    }
    List<String> elements =
        ((YamlValue.Sequence) value).elements().stream().map(SweepExpansion::text).toList();
    boolean repeats = elements.size() > 1 && elements.stream().distinct().count() == 1;
    if (repeats) {
      return elements.size() + "x" + elements.get(0);
    }
    return elements.isEmpty() ? "none" : String.join("-", elements);
  }

  private static String safe(String name) {
    String safe = name.replaceAll("[^A-Za-z0-9._+-]", "-");
    return safe.isEmpty() || safe.startsWith(".") ? "-" + safe : safe;
  }
}
