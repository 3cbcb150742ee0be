package thalweg.runtime.settings;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Parameter;
import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import thalweg.api.plugin.PluginException;
import thalweg.runtime.yaml.YamlValue;

/**
 * All settings of one record class: binds, writes and describes them.
 *
 * @param <S> the settings record
 */
public final class SettingsSpec<S extends Record> {

  /** Defaults name no files. */
  private static final Path NO_BASE = Path.of("");

  private final Class<S> type;
  private final Constructor<S> constructor;
  private final List<? extends SettingSpec<?>> settings;

  private SettingsSpec(Class<S> type) {
    this.type = type;
    this.constructor = canonicalConstructor(type);
    RecordComponent[] components = type.getRecordComponents();
    Parameter[] parameters = constructor.getParameters();
    this.settings =
        IntStream.range(0, components.length)
            .mapToObj(i -> SettingSpec.of(components[i], parameters[i]))
            .toList();
  }

  private static <S extends Record> Constructor<S> canonicalConstructor(Class<S> type) {
    Class<?>[] types =
        Arrays.stream(type.getRecordComponents())
            .map(RecordComponent::getType)
            .toArray(Class<?>[]::new);
    try {
      return type.getDeclaredConstructor(types);
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException(type + " is a record without its constructor", e);
    }
  }

  /**
   * The settings that a record class declares.
   *
   * @throws PluginException if a component lacks its annotation or has a type no setting can have
   */
  public static <S extends Record> SettingsSpec<S> of(Class<S> type) {
    return new SettingsSpec<>(type);
  }

  /**
   * Binds a map of a descriptor; what is wrong is noted in the binding.
   *
   * @param owner in words, such as {@code optimizer 'adam'}
   */
  public Optional<S> bind(YamlValue.Mapping map, String owner, Binding binding) {
    boolean known = checkKeys(map, owner, binding);
    Object[] values = new Object[settings.size()];
    boolean complete = known;
    for (int i = 0; i < values.length; i++) {
      Optional<?> value = value(settings.get(i), map, owner, binding);
      values[i] = value.orElse(null);
      complete &= value.isPresent();
    }
    return complete ? construct(values, map, owner, binding) : Optional.empty();
  }

  private boolean checkKeys(YamlValue.Mapping map, String owner, Binding binding) {
    List<String> known = settings.stream().map(SettingSpec::name).toList();
    boolean clean = true;
    for (Map.Entry<String, YamlValue.Mapping.Entry> entry : map.entries().entrySet()) {
      if (!known.contains(entry.getKey())) {
        clean = false;
        binding.problem(
            entry.getValue().keyPlace(),
            known.isEmpty()
                ? "The %s has no settings, but found '%s': remove it."
                    .formatted(owner, entry.getKey())
                : "The %s has no setting '%s': %s"
                    .formatted(owner, entry.getKey(), NearestName.hint(entry.getKey(), known)));
      }
    }
    return clean;
  }

  private static Optional<?> value(
      SettingSpec<?> spec, YamlValue.Mapping map, String owner, Binding binding) {
    YamlValue written = map.get(spec.name());
    if (written != null) {
      return spec.type().read(written, binding);
    }
    if (spec.isRequired()) {
      binding.problem(
          map.place(),
          "The %s is missing its setting '%s' (%s): add it."
              .formatted(owner, spec.name(), spec.setting().value()));
      return Optional.empty();
    }
    return spec.type().read(spec.defaultValue(), binding);
  }

  private Optional<S> construct(
      Object[] values, YamlValue.Mapping map, String owner, Binding binding) {
    try {
      constructor.setAccessible(true);
      return Optional.of(constructor.newInstance(values));
    } catch (InvocationTargetException e) {
      Throwable cause = e.getCause();
      String reason = cause.getMessage() == null ? cause.toString() : cause.getMessage();
      binding.problem(
          map.place(), "The %s does not accept these settings: %s".formatted(owner, reason));
      return Optional.empty();
    } catch (ReflectiveOperationException e) {
      throw new PluginException("The settings record " + type.getName() + " must be public.", e);
    }
  }

  /** The values of a record by name, as YAML can hold them; settings left out are left out. */
  public Map<String, Object> write(Record bound) {
    Map<String, Object> written = new LinkedHashMap<>();
    for (SettingSpec<?> spec : settings) {
      Object value = spec.write(bound);
      if (value != null) {
        written.put(spec.name(), value);
      }
    }
    return written;
  }

  /** Whether there is a setting of this name that is no list. */
  public boolean takesScalar(String name) {
    return settings.stream()
        .anyMatch(spec -> spec.name().equals(name) && !(spec.type() instanceof ListType));
  }

  /** What {@code describe} says of each setting. */
  public List<SettingDescription> describe() {
    return settings.stream()
        .map(
            spec ->
                new SettingDescription(
                    spec.name(),
                    spec.type().describe(),
                    spec.defaultText(),
                    spec.isRequired(),
                    spec.setting().value()))
        .toList();
  }

  /** The JSON Schema (draft 2020-12) of a map of these settings. */
  public Map<String, Object> schema() {
    Map<String, Object> properties = new LinkedHashMap<>();
    for (SettingSpec<?> spec : settings) {
      Map<String, Object> property = new LinkedHashMap<>(spec.type().schema());
      property.put("description", spec.setting().value());
      spec.defaultText()
          .ifPresent(
              text ->
                  spec.type()
                      .read(spec.defaultValue(), new Binding(NO_BASE))
                      .ifPresent(value -> property.put("default", defaultOf(spec, value))));
      properties.put(spec.name(), property);
    }
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("type", List.of("object", "null"));
    schema.put("properties", properties);
    schema.put("additionalProperties", false);
    List<String> required =
        settings.stream().filter(SettingSpec::isRequired).map(SettingSpec::name).toList();
    if (!required.isEmpty()) {
      schema.put("type", "object");
      schema.put("required", required);
    }
    return schema;
  }

  @SuppressWarnings("unchecked") // a spec reads what it writes
  private static <T> Object defaultOf(SettingSpec<T> spec, Object value) {
    return spec.type().write((T) value);
  }
}
