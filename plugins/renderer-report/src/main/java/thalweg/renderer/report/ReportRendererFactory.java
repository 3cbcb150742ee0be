package thalweg.renderer.report;

import org.osgi.service.component.annotations.Component;
import thalweg.api.render.Renderer;
import thalweg.api.render.RendererFactory;

/** Registers {@code report}. */
@Component
public final class ReportRendererFactory implements RendererFactory<ReportSettings> {

  @Override
  public String name() {
    return "report";
  }

  @Override
  public String summary() {
    return "The report of a run as one page: surface, paths, evidence and pictures; only animations are files beside it.";
  }

  @Override
  public Class<ReportSettings> settings() {
    return ReportSettings.class;
  }

  @Override
  public Renderer create(ReportSettings settings) {
    return new ReportRenderer(settings);
  }
}
