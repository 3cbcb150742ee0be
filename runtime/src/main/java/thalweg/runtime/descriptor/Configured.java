package thalweg.runtime.descriptor;

import java.util.Map;
import thalweg.api.plugin.PluginException;
import thalweg.api.plugin.PluginFactory;
import thalweg.runtime.plugins.Plugin;

/**
 * A plug-in with its settings bound, ready to be made.
 *
 * @param plugin which
 * @param settings an instance of its settings record
 * @param <P> what it makes
 */
public record Configured<P>(Plugin plugin, Record settings) {

  /**
   * Makes the plug-in.
   *
   * @throws PluginException if it cannot be made with these settings
   */
  public P create() {
    @SuppressWarnings("unchecked") // the descriptor's reader pairs kinds, factories and settings
    PluginFactory<Record, P> factory = (PluginFactory<Record, P>) plugin.factory();
    P made = factory.create(settings);
    if (made == null) {
      throw new PluginException("The %s made nothing.".formatted(plugin.described()));
    }
    return made;
  }

  /** The settings by name, every default filled in. */
  public Map<String, Object> values() {
    return plugin.settings().write(settings);
  }
}
