package thalweg.runtime.settings;

import java.util.Map;
import java.util.Optional;
import thalweg.runtime.yaml.YamlValue;

/**
 * What one type of setting accepts, and how it is described.
 *
 * @param <T> the Java type of the record component
 */
interface SettingType<T> {

  /** Reads a value; empty, with a problem noted in the binding, where it is not of this type. */
  Optional<T> read(YamlValue value, Binding binding);

  /** The type in words, with its range: {@code number above 0}. */
  String describe();

  /** The JSON Schema of a value. */
  Map<String, Object> schema();

  /** The value as scalars and lists that YAML can hold; files stay paths. */
  Object write(T value);

  /** Notes that a value is not what this type expects. */
  default Optional<T> refuse(YamlValue value, Binding binding) {
    binding.problem(
        value.place(), "Found %s, expected %s.".formatted(value.description(), describe()));
    return Optional.empty();
  }
}
