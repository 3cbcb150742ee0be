package thalweg.runtime.settings;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Parameter;
import java.lang.reflect.RecordComponent;
import java.util.Optional;
import thalweg.api.plugin.PluginException;
import thalweg.api.plugin.Setting;
import thalweg.runtime.yaml.Place;
import thalweg.runtime.yaml.YamlReader;
import thalweg.runtime.yaml.YamlValue;

/**
 * One setting of a plug-in, as its record component declares it.
 *
 * @param component of the settings record
 * @param setting its annotation
 * @param type what it accepts
 */
record SettingSpec<T>(RecordComponent component, Setting setting, SettingType<T> type) {

  /**
   * The setting of a component.
   *
   * @param parameter of the canonical constructor, where Kotlin puts what Java puts on components
   */
  static SettingSpec<?> of(RecordComponent component, Parameter parameter) {
    Setting setting = component.getAnnotation(Setting.class);
    if (setting == null) {
      setting = parameter.getAnnotation(Setting.class);
    }
    if (setting == null) {
      throw new PluginException(
          "The setting %s of %s lacks its @Setting annotation."
              .formatted(component.getName(), component.getDeclaringRecord().getName()));
    }
    return new SettingSpec<>(component, setting, SettingTypes.of(component, setting));
  }

  String name() {
    return component.getName();
  }

  boolean isRequired() {
    return setting.byDefault().equals(Setting.REQUIRED) && !(type instanceof OptionalType);
  }

  /** The default as written in a descriptor; empty where there is none. */
  Optional<String> defaultText() {
    return setting.byDefault().equals(Setting.REQUIRED)
        ? Optional.empty()
        : Optional.of(setting.byDefault());
  }

  /** The default as a value to bind. */
  YamlValue defaultValue() {
    Place place = Place.of("the default of " + name());
    String text = defaultText().orElse("");
    if (text.startsWith("[") || text.startsWith("'")) {
      return YamlReader.parseValue(text, place);
    }
    // An empty default is the empty text, where the setting is one.
    return new YamlValue.Scalar(place, text, type instanceof ScalarTypes.Text);
  }

  /** The value in a settings record, as YAML can hold it. */
  Object write(Record settings) {
    try {
      component.getAccessor().setAccessible(true);
      @SuppressWarnings("unchecked") // the component's type is what the setting type was made from
      T value = (T) component.getAccessor().invoke(settings);
      return type.write(value);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException("A settings record cannot be read: " + settings, e);
    }
  }
}
