package thalweg.api.model;

import org.osgi.annotation.versioning.ConsumerType;

/** An architecture, before it knows the shape of its data. */
@ConsumerType
public interface Model {

  /**
   * The network for inputs of the given width and the given number of classes.
   *
   * @throws thalweg.api.plugin.PluginException if the model cannot take such data
   */
  Network network(int inputs, int classes);
}
