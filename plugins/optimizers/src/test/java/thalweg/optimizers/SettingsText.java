package thalweg.optimizers;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import thalweg.api.plugin.Setting;

/**
 * Settings written as {@code momentum=0.9 nesterov=true}; the rest are the annotations' defaults.
 */
final class SettingsText {

  private SettingsText() {}

  static <S extends Record> S bind(Class<S> type, String text) {
    Map<String, String> given = new HashMap<>();
    for (String pair : text.isBlank() ? new String[0] : text.split(" ")) {
      given.put(pair.substring(0, pair.indexOf('=')), pair.substring(pair.indexOf('=') + 1));
    }
    RecordComponent[] components = type.getRecordComponents();
    Object[] values = new Object[components.length];
    for (int i = 0; i < values.length; i++) {
      String standard = components[i].getAnnotation(Setting.class).byDefault();
      String value = given.remove(components[i].getName());
      values[i] = parse(components[i].getType(), value == null ? standard : value);
    }
    if (!given.isEmpty()) {
      throw new IllegalArgumentException("No such settings: " + given);
    }
    return create(type, components, values);
  }

  private static Object parse(Class<?> type, String value) {
    return type == boolean.class ? (Object) Boolean.valueOf(value) : Double.valueOf(value);
  }

  private static <S extends Record> S create(
      Class<S> type, RecordComponent[] components, Object[] values) {
    try {
      Constructor<S> constructor =
          type.getDeclaredConstructor(
              Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
      return constructor.newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }
}
