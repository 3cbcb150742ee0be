package thalweg.renderer.csv;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import thalweg.api.render.Output;
import thalweg.api.render.Renderer;
import thalweg.api.scene.Landscape;
import thalweg.api.scene.Scene;

/**
 * Writes {@code landscape.csv} in long form: a row for each cell, x fastest, as RFC 4180 has it.
 * Numbers have all their digits, so that reading them gives the very same {@code double}; what is
 * not computed is {@code NaN}.
 */
final class CsvRenderer implements Renderer {

  static final String FILE = "landscape.csv";

  private static final String LINE_END = "\r\n";

  @Override
  public void render(Scene scene, Output output) throws IOException {
    Landscape landscape = scene.landscape();
    output.write(FILE, out -> write(landscape, out));
  }

  private static void write(Landscape landscape, OutputStream out) throws IOException {
    line(out, "x,y,loss,accuracy");
    for (int row = 0; row < landscape.y().length; row++) {
      for (int column = 0; column < landscape.x().length; column++) {
        line(
            out,
            landscape.x()[column]
                + ","
                + landscape.y()[row]
                + ","
                + landscape.loss()[row][column]
                + ","
                + landscape.accuracy()[row][column]);
      }
    }
  }

  private static void line(OutputStream out, String text) throws IOException {
    out.write((text + LINE_END).getBytes(StandardCharsets.US_ASCII));
  }
}
