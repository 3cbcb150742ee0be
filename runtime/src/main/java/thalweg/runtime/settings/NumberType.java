package thalweg.runtime.settings;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import thalweg.api.plugin.Setting;
import thalweg.runtime.yaml.YamlValue;

/**
 * Finite numbers within bounds.
 *
 * @param <T> {@link Integer}, {@link Long} or {@link Double}
 */
final class NumberType<T extends Number> implements SettingType<T> {

  private final Class<T> type;
  private final Setting bounds;

  NumberType(Class<T> type, Setting bounds) {
    this.type = type;
    this.bounds = bounds;
  }

  @Override
  public Optional<T> read(YamlValue value, Binding binding) {
    if (!(value instanceof YamlValue.Scalar scalar) || scalar.quoted()) {
      return refuse(value, binding);
    }
    try {
      T number = type.cast(parse(scalar.text()));
      return isInside(number.doubleValue()) ? Optional.of(number) : refuse(value, binding);
    } catch (NumberFormatException e) {
      return refuse(value, binding);
    }
  }

  private Number parse(String text) {
    // Java's own parsers also take digits of other scripts, and "1d".
    if (!text.matches("[-+0-9.eE]+")) {
      throw new NumberFormatException(text);
    }
    if (type == Integer.class) {
      return Integer.valueOf(text);
    }
    return type == Long.class ? (Number) Long.valueOf(text) : (Number) Double.valueOf(text);
  }

  private boolean isInside(double number) {
    return Double.isFinite(number)
        && number >= bounds.min()
        && number <= bounds.max()
        && (number > bounds.above() || bounds.above() == Double.NEGATIVE_INFINITY)
        && (number < bounds.below() || bounds.below() == Double.POSITIVE_INFINITY);
  }

  @Override
  public String describe() {
    List<String> parts = new ArrayList<>();
    parts.add(isWhole() ? "a whole number" : "a number");
    bound(parts, "of at least ", bounds.min());
    bound(parts, "above ", bounds.above());
    bound(parts, "of at most ", bounds.max());
    bound(parts, "below ", bounds.below());
    return parts.get(0)
        + (parts.size() > 1 ? " " + String.join(" and ", parts.subList(1, parts.size())) : "");
  }

  private static void bound(List<String> parts, String words, double value) {
    if (Double.isFinite(value)) {
      parts.add(words + plain(value));
    }
  }

  @Override
  public Map<String, Object> schema() {
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("type", isWhole() ? "integer" : "number");
    keyword(schema, "minimum", bounds.min());
    keyword(schema, "maximum", bounds.max());
    keyword(schema, "exclusiveMinimum", bounds.above());
    keyword(schema, "exclusiveMaximum", bounds.below());
    return schema;
  }

  private static void keyword(Map<String, Object> schema, String keyword, double value) {
    if (Double.isFinite(value)) {
      schema.put(keyword, value == Math.rint(value) ? (Object) (long) value : (Object) value);
    }
  }

  @Override
  public Object write(T value) {
    return value;
  }

  private boolean isWhole() {
    return type != Double.class;
  }

  private static String plain(double value) {
    return value == Math.rint(value) && Math.abs(value) < 1e15
        ? Long.toString((long) value)
        : Double.toString(value);
  }
}
