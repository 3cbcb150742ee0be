package thalweg.runtime.settings;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import thalweg.api.plugin.Setting;
import thalweg.runtime.yaml.YamlValue;

/**
 * Lists of a bounded length.
 *
 * @param element the type of every element
 * @param bounds the bounds of the length
 */
record ListType<T>(SettingType<T> element, Setting bounds) implements SettingType<List<T>> {

  @Override
  public Optional<List<T>> read(YamlValue value, Binding binding) {
    if (!(value instanceof YamlValue.Sequence sequence)
        || sequence.elements().size() < bounds.minSize()
        || sequence.elements().size() > bounds.maxSize()) {
      return refuse(value, binding);
    }
    List<T> elements = new ArrayList<>();
    sequence.elements().forEach(e -> element.read(e, binding).ifPresent(elements::add));
    return elements.size() == sequence.elements().size()
        ? Optional.of(List.copyOf(elements))
        : Optional.empty();
  }

  @Override
  public String describe() {
    return "a list" + length() + ", each " + element.describe();
  }

  private String length() {
    int least = bounds.minSize();
    int most = bounds.maxSize();
    if (most == Integer.MAX_VALUE) {
      return least == 0 ? "" : " of at least " + least;
    }
    if (least == most) {
      return " of " + most;
    }
    return least == 0 ? " of at most " + most : " of " + least + " to " + most;
  }

  @Override
  public Map<String, Object> schema() {
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("type", "array");
    schema.put("items", element.schema());
    if (bounds.minSize() > 0) {
      schema.put("minItems", bounds.minSize());
    }
    if (bounds.maxSize() < Integer.MAX_VALUE) {
      schema.put("maxItems", bounds.maxSize());
    }
    return schema;
  }

  @Override
  public Object write(List<T> value) {
    return value.stream().map(element::write).toList();
  }
}
