package thalweg.runtime.plugins;

import java.nio.file.Path;
import thalweg.api.plugin.PluginFactory;
import thalweg.runtime.settings.SettingsSpec;

/**
 * A plug-in that descriptors can name.
 *
 * @param kind what it is
 * @param name as in a descriptor
 * @param factory what makes it
 * @param settings what it can be told
 * @param bundle the symbolic name of the bundle that brings it
 * @param version of the bundle
 * @param jar the bundle's file
 */
public record Plugin(
    Kind kind,
    String name,
    PluginFactory<?, ?> factory,
    SettingsSpec<?> settings,
    String bundle,
    String version,
    Path jar) {

  /** The plug-in in a sentence: {@code optimizer 'adam'}. */
  public String described() {
    return kind.word() + " '" + name + "'";
  }

  /** Its bundle, with the version. */
  public String fullBundle() {
    return bundle + " " + version;
  }

  /** The same plug-in, made by another factory of its settings. */
  public Plugin madeBy(PluginFactory<?, ?> other) {
    return new Plugin(kind, name, other, settings, bundle, version, jar);
  }
}
