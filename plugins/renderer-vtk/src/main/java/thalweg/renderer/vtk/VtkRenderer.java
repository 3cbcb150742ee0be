package thalweg.renderer.vtk;

import java.io.IOException;
import thalweg.api.render.Output;
import thalweg.api.render.Renderer;
import thalweg.api.scene.Landscape;
import thalweg.api.scene.Scene;

/**
 * Writes {@code landscape.vti}, {@code surface.vtp} and {@code paths.vtp}. Coordinates are those of
 * the plane; the height of the latter two is described at {@link Elevation}. Without a landscape
 * there are only the paths, and they lie flat.
 */
final class VtkRenderer implements Renderer {

  private final VtkSettings settings;

  VtkRenderer(VtkSettings settings) {
    this.settings = settings;
  }

  @Override
  public void render(Scene scene, Output output) throws IOException {
    Elevation elevation =
        scene
            .landscape()
            .map(landscape -> Elevation.of(landscape, settings.height()))
            .orElse(Elevation.flat());
    if (scene.landscape().isPresent()) {
      writeLandscape(scene.landscape().get(), elevation, output);
    }
    VtkFile paths = new PathLines(scene, elevation).file();
    output.write("paths.vtp", paths::writeTo);
  }

  /** Both files are put together before either is written: a grid may be refused. */
  private static void writeLandscape(Landscape landscape, Elevation elevation, Output output)
      throws IOException {
    VtkFile grid = new LandscapeGrid(landscape).file();
    VtkFile surface = new LossSurface(landscape, elevation).file();
    output.write("landscape.vti", grid::writeTo);
    output.write("surface.vtp", surface::writeTo);
  }
}
