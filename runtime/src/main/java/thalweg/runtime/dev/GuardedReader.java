package thalweg.runtime.dev;

import thalweg.api.plugin.PluginFactory;
import thalweg.api.render.Renderer;
import thalweg.runtime.descriptor.DescriptorFile;
import thalweg.runtime.plugins.Catalogue;
import thalweg.runtime.plugins.Kind;
import thalweg.runtime.plugins.Plugin;
import thalweg.runtime.trial.GuardedRendererFactory;
import thalweg.runtime.trial.TimeLimit;

/** Reads the descriptor with renderers that keep to the time limit. */
final class GuardedReader {

  private final DevRequest request;
  private final TimeLimit limit;

  GuardedReader(DevRequest request, TimeLimit limit) {
    this.request = request;
    this.limit = limit;
  }

  /**
   * Reads it as it is now.
   *
   * @throws thalweg.runtime.yaml.DescriptorException if it does not fit these plug-ins
   */
  DescriptorFile read(Catalogue catalogue) {
    Catalogue guarded =
        new Catalogue(
            catalogue.plugins().stream().map(this::guarded).toList(),
            catalogue.shadowed(),
            catalogue.problems(),
            catalogue.broken());
    return DescriptorFile.read(request.file(), request.overrides(), () -> guarded);
  }

  private Plugin guarded(Plugin plugin) {
    if (plugin.kind() != Kind.RENDERER) {
      return plugin;
    }
    @SuppressWarnings("unchecked") // renderers' factories make renderers from records
    PluginFactory<Record, Renderer> factory = (PluginFactory<Record, Renderer>) plugin.factory();
    return plugin.madeBy(
        new GuardedRendererFactory(factory, plugin.described(), limit, request.scratch()));
  }
}
