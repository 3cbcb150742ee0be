package thalweg.runtime.settings;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import thalweg.api.plugin.FileOrName;
import thalweg.runtime.yaml.YamlValue;

/** The types of settings that are written as one word. */
final class ScalarTypes {

  private ScalarTypes() {}

  /** {@code true} or {@code false}. */
  record Flag() implements SettingType<Boolean> {

    @Override
    public Optional<Boolean> read(YamlValue value, Binding binding) {
      if (value instanceof YamlValue.Scalar scalar
          && !scalar.quoted()
          && List.of("true", "false").contains(scalar.text())) {
        return Optional.of(Boolean.valueOf(scalar.text()));
      }
      return refuse(value, binding);
    }

    @Override
    public String describe() {
      return "true or false";
    }

    @Override
    public Map<String, Object> schema() {
      return Map.of("type", "boolean");
    }

    @Override
    public Object write(Boolean value) {
      return value;
    }
  }

  /** Any text; numbers are taken as they are written. */
  record Text() implements SettingType<String> {

    @Override
    public Optional<String> read(YamlValue value, Binding binding) {
      return value instanceof YamlValue.Scalar scalar && !scalar.isNull()
          ? Optional.of(scalar.text())
          : refuse(value, binding);
    }

    @Override
    public String describe() {
      return "text";
    }

    @Override
    public Map<String, Object> schema() {
      return Map.of("type", List.of("string", "number"));
    }

    @Override
    public Object write(String value) {
      return value;
    }
  }

  /**
   * One constant of an enum, in lower case with dashes.
   *
   * @param type the enum
   */
  record Choice(Class<?> type) implements SettingType<Enum<?>> {

    @Override
    public Optional<Enum<?>> read(YamlValue value, Binding binding) {
      if (!(value instanceof YamlValue.Scalar scalar)) {
        return refuse(value, binding);
      }
      for (Object constant : type.getEnumConstants()) {
        if (name((Enum<?>) constant).equals(scalar.text())) {
          return Optional.of((Enum<?>) constant);
        }
      }
      binding.problem(
          value.place(),
          "Found %s: %s".formatted(value.description(), NearestName.hint(scalar.text(), names())));
      return Optional.empty();
    }

    @Override
    public String describe() {
      return String.join(" | ", names());
    }

    @Override
    public Map<String, Object> schema() {
      return Map.of("enum", names());
    }

    @Override
    public Object write(Enum<?> value) {
      return name(value);
    }

    private List<String> names() {
      return Arrays.stream(type.getEnumConstants()).map(c -> name((Enum<?>) c)).toList();
    }

    private static String name(Enum<?> constant) {
      return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /** A file that exists, relative to the descriptor. */
  record FilePath() implements SettingType<Path> {

    @Override
    public Optional<Path> read(YamlValue value, Binding binding) {
      if (!(value instanceof YamlValue.Scalar scalar) || scalar.isNull()) {
        return refuse(value, binding);
      }
      return ExistingFile.find(scalar, binding);
    }

    @Override
    public String describe() {
      return "the path of a file, relative to the descriptor";
    }

    @Override
    public Map<String, Object> schema() {
      return Map.of("type", "string");
    }

    @Override
    public Object write(Path value) {
      return value;
    }
  }

  /** A name, or a file where the text ends in {@code .npy} or {@code .npz}. */
  record NameOrFile() implements SettingType<FileOrName> {

    @Override
    public Optional<FileOrName> read(YamlValue value, Binding binding) {
      if (!(value instanceof YamlValue.Scalar scalar) || scalar.isNull()) {
        return refuse(value, binding);
      }
      if (!scalar.text().endsWith(".npy") && !scalar.text().endsWith(".npz")) {
        return Optional.of(FileOrName.name(scalar.text()));
      }
      return ExistingFile.find(scalar, binding).map(FileOrName::file);
    }

    @Override
    public String describe() {
      return "a name, or the path of a .npy file relative to the descriptor";
    }

    @Override
    public Map<String, Object> schema() {
      return Map.of("type", "string");
    }

    @Override
    public Object write(FileOrName value) {
      return value.file().isPresent() ? value.file().get() : value.text();
    }
  }
}
