package thalweg.api.data;

import org.osgi.annotation.versioning.ConsumerType;

/** A source of examples. */
@ConsumerType
public interface Dataset {

  /**
   * Loads or generates the examples: the same ones at every call.
   *
   * @throws thalweg.api.plugin.PluginException if a file cannot be read or a row is wrong
   */
  DataSplit load();
}
