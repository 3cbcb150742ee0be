package thalweg.renderer.svg;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import thalweg.api.render.Output;
import thalweg.api.render.Renderer;
import thalweg.api.scene.Scene;

/** Writes {@code path.svg}. */
final class SvgRenderer implements Renderer {

  static final String FILE = "path.svg";

  private final boolean logarithmic;

  SvgRenderer(SvgSettings settings) {
    this.logarithmic = settings.scale() == SvgSettings.LossScale.LOG;
  }

  @Override
  public void render(Scene scene, Output output) throws IOException {
    String svg = new PathFigure(scene, logarithmic).svg();
    output.write(FILE, out -> out.write(svg.getBytes(StandardCharsets.UTF_8)));
  }
}
