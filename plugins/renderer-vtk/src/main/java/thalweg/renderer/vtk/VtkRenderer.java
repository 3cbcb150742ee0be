package thalweg.renderer.vtk;

import java.io.IOException;
import thalweg.api.render.Output;
import thalweg.api.render.Renderer;
import thalweg.api.scene.Landscape;
import thalweg.api.scene.Scene;

/**
 * Writes {@code landscape.vti}, {@code surface.vtp} and {@code paths.vtp}. Coordinates are those of
 * the plane; the height of the latter two is described at {@link Elevation}.
 */
final class VtkRenderer implements Renderer {

  private final VtkSettings settings;

  VtkRenderer(VtkSettings settings) {
    this.settings = settings;
  }

  @Override
  public void render(Scene scene, Output output) throws IOException {
    Landscape landscape = scene.landscape();
    Elevation elevation = Elevation.of(landscape, settings.height());
    VtkFile grid = new LandscapeGrid(landscape).file();
    VtkFile surface = new LossSurface(landscape, elevation).file();
    VtkFile paths = new PathLines(scene.paths(), elevation).file();
    output.write("landscape.vti", grid::writeTo);
    output.write("surface.vtp", surface::writeTo);
    output.write("paths.vtp", paths::writeTo);
  }
}
