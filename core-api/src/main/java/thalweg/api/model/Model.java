package thalweg.api.model;

import org.osgi.annotation.versioning.ConsumerType;
import thalweg.api.data.Signature;

/** An architecture, before it knows the shape of its data. */
@ConsumerType
public interface Model {

  /**
   * The model fitted to data of one shape. The abilities it implements beside {@link Measurable}
   * say what can be done with it.
   *
   * @throws thalweg.api.plugin.PluginException if the model cannot take such data
   */
  Measurable network(Signature signature);
}
