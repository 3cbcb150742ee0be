package thalweg.api.data;

import org.osgi.annotation.versioning.ConsumerType;
import thalweg.api.plugin.PluginFactory;

/**
 * Makes data sets.
 *
 * @param <S> the settings record
 */
@ConsumerType
public interface DatasetFactory<S extends Record> extends PluginFactory<S, Dataset> {}
