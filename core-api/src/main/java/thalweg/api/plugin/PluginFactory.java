package thalweg.api.plugin;

import org.osgi.annotation.versioning.ConsumerType;

/**
 * Makes one kind of plug-in from its settings.
 *
 * <p>A plug-in implements the sub-interface of its kind ({@code OptimizerFactory}, {@code
 * RendererFactory}, …) and carries one annotation, {@code @Component}, which registers it as an
 * OSGi service. Factories hold no state and are called from any thread.
 *
 * @param <S> the settings record; its components carry {@link Setting}
 * @param <P> what the factory makes
 */
@ConsumerType
public interface PluginFactory<S extends Record, P> {

  /** The name that descriptors use, such as {@code sgd}: letters, digits and dashes. */
  String name();

  /** One sentence for {@code list} and {@code describe}. */
  String summary();

  /** The record class whose components are the settings of this plug-in. */
  Class<S> settings();

  /**
   * Makes a plug-in.
   *
   * @param settings bound, with every value inside the range that its {@link Setting} states
   * @throws PluginException if these settings cannot work, in words for the user
   */
  P create(S settings);
}
