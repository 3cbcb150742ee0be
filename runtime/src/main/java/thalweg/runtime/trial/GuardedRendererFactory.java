package thalweg.runtime.trial;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import thalweg.api.plugin.PluginException;
import thalweg.api.plugin.PluginFactory;
import thalweg.api.render.Renderer;
import thalweg.api.render.RendererFactory;

/** Makes renderers that keep to a time limit. */
public final class GuardedRendererFactory implements RendererFactory<Record> {

  private final PluginFactory<Record, Renderer> factory;
  private final String described;
  private final TimeLimit limit;
  private final Path scratch;

  /**
   * Guards a factory.
   *
   * @param described its plug-in in a sentence
   * @param scratch where pictures wait until all of them are drawn
   */
  public GuardedRendererFactory(
      PluginFactory<Record, Renderer> factory, String described, TimeLimit limit, Path scratch) {
    this.factory = factory;
    this.described = described;
    this.limit = limit;
    this.scratch = scratch;
  }

  @Override
  public String name() {
    return factory.name();
  }

  @Override
  public String summary() {
    return factory.summary();
  }

  @Override
  public Class<Record> settings() {
    return factory.settings();
  }

  @Override
  public Renderer create(Record settings) {
    try {
      Renderer made = limit.call("the making of the " + described, () -> factory.create(settings));
      if (made == null) {
        throw new PluginException("The %s made nothing.".formatted(described));
      }
      return new GuardedRenderer(described, made, limit, scratch);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
