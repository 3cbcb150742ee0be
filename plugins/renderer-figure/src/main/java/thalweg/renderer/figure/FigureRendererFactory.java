package thalweg.renderer.figure;

import org.osgi.service.component.annotations.Component;
import thalweg.api.render.Renderer;
import thalweg.api.render.RendererFactory;

/** Registers {@code figure}. */
@Component(service = RendererFactory.class)
public final class FigureRendererFactory implements RendererFactory<FigureSettings> {

  @Override
  public String name() {
    return "figure";
  }

  @Override
  public String summary() {
    return "A figure of several panels for a paper, as PDF and SVG, with a caption for LaTeX.";
  }

  @Override
  public Class<FigureSettings> settings() {
    return FigureSettings.class;
  }

  @Override
  public Renderer create(FigureSettings settings) {
    return new FigureRenderer(settings);
  }
}
