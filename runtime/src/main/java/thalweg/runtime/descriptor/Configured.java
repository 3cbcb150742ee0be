package thalweg.runtime.descriptor;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import thalweg.api.plugin.PluginException;
import thalweg.api.plugin.PluginFactory;
import thalweg.engine.key.ContentKey;
import thalweg.engine.key.Ingredient;
import thalweg.runtime.plugins.Plugin;

/**
 * A plug-in with its settings bound, ready to be made.
 *
 * @param plugin which
 * @param settings an instance of its settings record
 * @param <P> what it makes
 */
public record Configured<P>(Plugin plugin, Record settings) implements Ingredient<P> {

  /**
   * Makes the plug-in.
   *
   * @throws PluginException if it cannot be made with these settings
   */
  @Override
  public P create() {
    @SuppressWarnings("unchecked") // the descriptor's reader pairs kinds, factories and settings
    PluginFactory<Record, P> factory = (PluginFactory<Record, P>) plugin.factory();
    P made = factory.create(settings);
    if (made == null) {
      throw new PluginException("The %s made nothing.".formatted(plugin.described()));
    }
    return made;
  }

  /** Adds the bytes of the bundle's jar, and the settings. */
  @Override
  public void addTo(ContentKey key, String name) {
    Path jar = plugin.jar();
    key.with(name, plugin.name())
        .with("bundle", Files.isRegularFile(jar) ? jar : plugin.version())
        .with("settings", values());
  }

  @Override
  public String inWords() {
    return SettingsInWords.of(this);
  }

  /** The settings by name, every default filled in. */
  public Map<String, Object> values() {
    return plugin.settings().write(settings);
  }
}
