package thalweg.renderer.gallery;

import org.osgi.service.component.annotations.Component;
import thalweg.api.render.Renderer;
import thalweg.api.render.RendererFactory;

/** Registers {@code gallery}. */
@Component(service = RendererFactory.class)
public final class GalleryRendererFactory implements RendererFactory<GallerySettings> {

  @Override
  public String name() {
    return "gallery";
  }

  @Override
  public String summary() {
    return "A sweep as one page: for each configuration its animations, figures and what to see.";
  }

  @Override
  public Class<GallerySettings> settings() {
    return GallerySettings.class;
  }

  @Override
  public Renderer create(GallerySettings settings) {
    return new GalleryRenderer();
  }
}
