package thalweg.renderer.charts;

import org.osgi.service.component.annotations.Component;
import thalweg.api.render.Renderer;
import thalweg.api.render.RendererFactory;

/** Registers {@code charts}. */
@Component
public final class ChartsRendererFactory implements RendererFactory<ChartsSettings> {

  @Override
  public String name() {
    return "charts";
  }

  @Override
  public String summary() {
    return "Charts over epochs as PNG: loss, other metrics, distance from the plane.";
  }

  @Override
  public Class<ChartsSettings> settings() {
    return ChartsSettings.class;
  }

  @Override
  public Renderer create(ChartsSettings settings) {
    return new ChartsRenderer(settings);
  }
}
