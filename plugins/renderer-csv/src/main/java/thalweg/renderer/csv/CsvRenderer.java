package thalweg.renderer.csv;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Collectors;
import thalweg.api.measure.Metric;
import thalweg.api.render.Output;
import thalweg.api.render.Renderer;
import thalweg.api.scene.Landscape;
import thalweg.api.scene.Scene;

/**
 * Writes {@code landscape.csv} in long form, as RFC 4180 has it: a row for each cell, x fastest,
 * with a column for each metric. Numbers have all their digits, so that reading them gives the very
 * same {@code double}; what was not computed is {@code NaN}. Without a landscape there is no file.
 */
final class CsvRenderer implements Renderer {

  static final String FILE = "landscape.csv";

  private static final String LINE_END = "\r\n";

  @Override
  public void render(Scene scene, Output output) throws IOException {
    Optional<Landscape> landscape = scene.landscape();
    if (landscape.isPresent()) {
      output.write(FILE, out -> write(landscape.get(), out));
    }
  }

  private static void write(Landscape landscape, OutputStream out) throws IOException {
    line(out, header(landscape));
    for (int row = 0; row < landscape.y().length; row++) {
      for (int column = 0; column < landscape.x().length; column++) {
        line(out, cell(landscape, row, column));
      }
    }
  }

  private static String header(Landscape landscape) {
    return landscape.metrics().stream()
        .map(Metric::name)
        .collect(Collectors.joining(",", "x,y,", ""));
  }

  private static String cell(Landscape landscape, int row, int column) {
    StringBuilder cell = new StringBuilder();
    cell.append(landscape.x()[column]).append(',').append(landscape.y()[row]);
    for (double[][] values : landscape.values()) {
      cell.append(',').append(values[row][column]);
    }
    return cell.toString();
  }

  private static void line(OutputStream out, String text) throws IOException {
    out.write((text + LINE_END).getBytes(StandardCharsets.US_ASCII));
  }
}
