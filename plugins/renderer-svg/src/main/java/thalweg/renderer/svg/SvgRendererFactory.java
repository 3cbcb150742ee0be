package thalweg.renderer.svg;

import org.osgi.service.component.annotations.Component;
import thalweg.api.render.Renderer;
import thalweg.api.render.RendererFactory;

/** Registers {@code svg}. */
@Component(service = RendererFactory.class)
public final class SvgRendererFactory implements RendererFactory<SvgSettings> {

  @Override
  public String name() {
    return "svg";
  }

  @Override
  public String summary() {
    return "The loss plane with all paths as one vector picture, for papers and slides.";
  }

  @Override
  public Class<SvgSettings> settings() {
    return SvgSettings.class;
  }

  @Override
  public Renderer create(SvgSettings settings) {
    return new SvgRenderer(settings);
  }
}
