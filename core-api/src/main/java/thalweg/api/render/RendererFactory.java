package thalweg.api.render;

import org.osgi.annotation.versioning.ConsumerType;
import thalweg.api.plugin.PluginFactory;

/**
 * Makes renderers.
 *
 * @param <S> the settings record
 */
@ConsumerType
public interface RendererFactory<S extends Record> extends PluginFactory<S, Renderer> {}
