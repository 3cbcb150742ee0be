package thalweg.api.plugin;

import org.osgi.annotation.versioning.ConsumerType;

/**
 * A plug-in that is slow on its first use, because of fonts, libraries or classes that it loads.
 *
 * <p>Optional. While networks train, the runtime makes one instance on a thread of its own and
 * calls {@link #prepare} on it; the instance that does the work is another one.
 */
@FunctionalInterface
@ConsumerType
public interface Preparable {

  /**
   * Loads what the first use will need. Changes no result and writes nothing; a failure is ignored,
   * since the first use will report it.
   */
  void prepare();
}
