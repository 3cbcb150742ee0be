package thalweg.runtime.settings;

import java.util.Map;
import java.util.Optional;
import thalweg.runtime.yaml.YamlValue;

/**
 * A setting that may be left out.
 *
 * @param content the type of the value where there is one
 */
record OptionalType<T>(SettingType<T> content) implements SettingType<Optional<T>> {

  @Override
  public Optional<Optional<T>> read(YamlValue value, Binding binding) {
    if (value instanceof YamlValue.Scalar scalar && scalar.isNull()) {
      return Optional.of(Optional.empty());
    }
    return content.read(value, binding).map(Optional::of);
  }

  @Override
  public String describe() {
    return content.describe();
  }

  @Override
  public Map<String, Object> schema() {
    return content.schema();
  }

  @Override
  public Object write(Optional<T> value) {
    return value.map(content::write).orElse(null);
  }
}
