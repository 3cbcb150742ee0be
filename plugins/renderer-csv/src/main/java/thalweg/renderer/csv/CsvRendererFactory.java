package thalweg.renderer.csv;

import org.osgi.service.component.annotations.Component;
import thalweg.api.render.Renderer;
import thalweg.api.render.RendererFactory;

/** Registers {@code csv}. */
@Component(service = RendererFactory.class)
public final class CsvRendererFactory implements RendererFactory<CsvSettings> {

  @Override
  public String name() {
    return "csv";
  }

  @Override
  public String summary() {
    return "The landscape as a table: a row for each cell, with x, y and every metric.";
  }

  @Override
  public Class<CsvSettings> settings() {
    return CsvSettings.class;
  }

  @Override
  public Renderer create(CsvSettings settings) {
    return new CsvRenderer();
  }
}
