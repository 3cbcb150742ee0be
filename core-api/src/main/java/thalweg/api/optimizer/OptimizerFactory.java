package thalweg.api.optimizer;

import org.osgi.annotation.versioning.ConsumerType;
import thalweg.api.plugin.PluginFactory;

/**
 * Makes optimizers, one for each training run.
 *
 * @param <S> the settings record
 */
@ConsumerType
public interface OptimizerFactory<S extends Record> extends PluginFactory<S, Optimizer> {}
