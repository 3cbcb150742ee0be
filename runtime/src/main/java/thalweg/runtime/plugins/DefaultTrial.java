package thalweg.runtime.plugins;

import java.nio.file.Path;
import java.util.Optional;
import thalweg.api.plugin.PluginException;
import thalweg.api.plugin.PluginFactory;
import thalweg.runtime.plugins.diagnosis.Finding;
import thalweg.runtime.settings.Binding;
import thalweg.runtime.settings.SettingDescription;
import thalweg.runtime.yaml.Place;
import thalweg.runtime.yaml.YamlValue;

/** Makes plug-ins with nothing but the defaults of their settings, to see whether that works. */
final class DefaultTrial {

  private static final Place DEFAULTS = Place.of("defaults");

  private DefaultTrial() {}

  /**
   * Makes a plug-in within the time limit; one with a setting that has no default is left.
   *
   * @return what is wrong with it. That it refuses its defaults, in words, is its right
   */
  static Optional<Finding> of(Plugin plugin, PluginHost host) {
    if (plugin.settings().describe().stream().anyMatch(SettingDescription::required)) {
      return Optional.empty();
    }
    try {
      host.call(
          "the making of its %s with default settings".formatted(plugin.described()),
          () -> make(plugin));
      return Optional.empty();
    } catch (PluginException e) {
      return Optional.of(Finding.of(e));
    }
  }

  private static boolean make(Plugin plugin) {
    Binding binding = new Binding(Path.of(""));
    Optional<? extends Record> settings =
        plugin.settings().bind(YamlValue.Mapping.empty(DEFAULTS), plugin.described(), binding);
    if (!binding.isClean() || settings.isEmpty()) {
      return false;
    }
    @SuppressWarnings("unchecked") // a factory makes plug-ins from records of its settings
    PluginFactory<Record, ?> factory = (PluginFactory<Record, ?>) plugin.factory();
    try {
      if (factory.create(settings.get()) == null) {
        throw new IllegalStateException("it made nothing");
      }
      return true;
    } catch (PluginException e) {
      return false;
    }
  }
}
