package thalweg.api.direction;

import org.osgi.annotation.versioning.ConsumerType;
import thalweg.api.plugin.PluginFactory;

/**
 * Makes direction strategies.
 *
 * @param <S> the settings record
 */
@ConsumerType
public interface DirectionStrategyFactory<S extends Record>
    extends PluginFactory<S, DirectionStrategy> {}
