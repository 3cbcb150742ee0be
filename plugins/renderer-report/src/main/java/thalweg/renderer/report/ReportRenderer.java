package thalweg.renderer.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import thalweg.api.render.Output;
import thalweg.api.render.Renderer;
import thalweg.api.scene.Scene;
import thalweg.renderer.report.section.Pictures;

/** Writes {@code index.html}. For a sweep it adds nothing to the reports of its configurations. */
record ReportRenderer(ReportSettings settings) implements Renderer {

  static final String FILE = "index.html";

  @Override
  public void render(Scene scene, Output output) throws IOException {
    byte[] page =
        Page.of(scene, Pictures.of(output, settings.embed()))
            .html()
            .getBytes(StandardCharsets.UTF_8);
    output.write(FILE, out -> out.write(page));
  }
}
