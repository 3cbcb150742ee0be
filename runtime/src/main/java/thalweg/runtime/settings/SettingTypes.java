package thalweg.runtime.settings;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import thalweg.api.plugin.FileOrName;
import thalweg.api.plugin.PluginException;
import thalweg.api.plugin.Setting;

/** Finds the type of setting that a record component asks for. */
final class SettingTypes {

  private SettingTypes() {}

  static SettingType<?> of(RecordComponent component, Setting setting) {
    return of(component.getGenericType(), setting, component);
  }

  private static SettingType<?> of(Type type, Setting setting, RecordComponent component) {
    if (type instanceof ParameterizedType generic) {
      SettingType<?> argument = of(generic.getActualTypeArguments()[0], setting, component);
      if (generic.getRawType() == List.class) {
        return new ListType<>(argument, setting);
      }
      if (generic.getRawType() == Optional.class) {
        return new OptionalType<>(argument);
      }
    }
    return type instanceof Class<?> plain ? ofClass(plain, setting, component) : unknown(component);
  }

  private static SettingType<?> ofClass(Class<?> type, Setting setting, RecordComponent component) {
    if (type == int.class || type == Integer.class) {
      return new NumberType<>(Integer.class, setting);
    }
    if (type == long.class || type == Long.class) {
      return new NumberType<>(Long.class, setting);
    }
    if (type == double.class || type == Double.class) {
      return new NumberType<>(Double.class, setting);
    }
    if (type == boolean.class || type == Boolean.class) {
      return new ScalarTypes.Flag();
    }
    if (type == String.class) {
      return new ScalarTypes.Text();
    }
    if (type == Path.class) {
      return new ScalarTypes.FilePath();
    }
    if (type == FileOrName.class) {
      return new ScalarTypes.NameOrFile();
    }
    return type.isEnum() ? new ScalarTypes.Choice(type) : unknown(component);
  }

  private static SettingType<?> unknown(RecordComponent component) {
    throw new PluginException(
        "The setting %s of %s has type %s, which no setting can have: see Setting's documentation."
            .formatted(
                component.getName(),
                component.getDeclaringRecord().getName(),
                component.getGenericType().getTypeName()));
  }
}
