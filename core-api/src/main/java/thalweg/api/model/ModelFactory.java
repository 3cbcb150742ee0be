package thalweg.api.model;

import org.osgi.annotation.versioning.ConsumerType;
import thalweg.api.plugin.PluginFactory;

/**
 * Makes models.
 *
 * @param <S> the settings record
 */
@ConsumerType
public interface ModelFactory<S extends Record> extends PluginFactory<S, Model> {}
