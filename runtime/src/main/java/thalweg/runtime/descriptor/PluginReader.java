package thalweg.runtime.descriptor;

import java.util.Map;
import java.util.Optional;
import thalweg.runtime.plugins.Catalogue;
import thalweg.runtime.plugins.Kind;
import thalweg.runtime.plugins.Plugin;
import thalweg.runtime.settings.Binding;
import thalweg.runtime.settings.NearestName;
import thalweg.runtime.yaml.Place;
import thalweg.runtime.yaml.YamlValue;

/** Reads a plug-in and its settings: {@code {name: {…}}}, or just its name. */
final class PluginReader {

  private final Catalogue catalogue;
  private final Binding binding;

  PluginReader(Catalogue catalogue, Binding binding) {
    this.catalogue = catalogue;
    this.binding = binding;
  }

  /** One plug-in of a kind. */
  <P> Optional<Configured<P>> one(Kind kind, YamlValue value) {
    if (value instanceof YamlValue.Scalar name && !name.isNull()) {
      return named(kind, name.text(), name.place(), YamlValue.Mapping.empty(name.place()));
    }
    if (value instanceof YamlValue.Mapping map && map.entries().size() == 1) {
      Map.Entry<String, YamlValue.Mapping.Entry> entry = map.entries().entrySet().iterator().next();
      String name = entry.getKey();
      Place place = entry.getValue().keyPlace();
      return find(kind, name, place)
          .flatMap(
              plugin ->
                  settings(entry.getValue().value(), plugin.described())
                      .flatMap(settings -> bind(plugin, settings)));
    }
    binding.problem(
        value.place(),
        "Found %s, expected one %s with its settings, such as {%s: {}}."
            .formatted(value.description(), kind.word(), example(kind)));
    return Optional.empty();
  }

  /** The plug-in of a name with settings. */
  <P> Optional<Configured<P>> named(
      Kind kind, String name, Place place, YamlValue.Mapping settings) {
    return find(kind, name, place).flatMap(plugin -> bind(plugin, settings));
  }

  /** The plug-in of a name; it is noted where there is none. */
  Optional<Plugin> find(Kind kind, String name, Place place) {
    Optional<Plugin> plugin = catalogue.find(kind, name);
    if (plugin.isEmpty()) {
      binding.problem(
          place,
          "There is no %s '%s': %s"
              .formatted(kind.word(), name, NearestName.hint(name, catalogue.names(kind))));
    }
    return plugin;
  }

  /** A plug-in with its settings. */
  <P> Optional<Configured<P>> bind(Plugin plugin, YamlValue.Mapping settings) {
    return plugin
        .settings()
        .bind(settings, plugin.described(), binding)
        .map(bound -> new Configured<>(plugin, bound));
  }

  /** Settings as a map; nothing written is an empty one. */
  Optional<YamlValue.Mapping> settings(YamlValue value, String owner) {
    if (value instanceof YamlValue.Mapping map) {
      return Optional.of(map);
    }
    if (value instanceof YamlValue.Scalar scalar && scalar.isNull()) {
      return Optional.of(YamlValue.Mapping.empty(scalar.place()));
    }
    binding.problem(
        value.place(),
        "Found %s, expected the settings of %s, such as {}.".formatted(value.description(), owner));
    return Optional.empty();
  }

  private String example(Kind kind) {
    return catalogue.names(kind).stream().findFirst().orElse("name");
  }
}
