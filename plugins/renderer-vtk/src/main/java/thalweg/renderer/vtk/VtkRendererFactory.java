package thalweg.renderer.vtk;

import org.osgi.service.component.annotations.Component;
import thalweg.api.render.Renderer;
import thalweg.api.render.RendererFactory;

/** Registers {@code vtk}. */
@Component(service = RendererFactory.class)
public final class VtkRendererFactory implements RendererFactory<VtkSettings> {

  @Override
  public String name() {
    return "vtk";
  }

  @Override
  public String summary() {
    return "Grid, loss surface and paths as files for ParaView and VTK.";
  }

  @Override
  public Class<VtkSettings> settings() {
    return VtkSettings.class;
  }

  @Override
  public Renderer create(VtkSettings settings) {
    return new VtkRenderer(settings);
  }
}
