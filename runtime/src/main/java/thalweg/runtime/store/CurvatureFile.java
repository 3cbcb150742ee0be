package thalweg.runtime.store;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import thalweg.api.scene.Curvature;

/** {@code curvature.csv}: the extreme eigenvalues of the Hessian at some snapshots of a path. */
public final class CurvatureFile {

  private static final String HEADER = "snapshot,largest_eigenvalue,smallest_eigenvalue,converged";

  private CurvatureFile() {}

  /** Writes a row for each point. */
  public static void write(OutputStream out, List<Curvature.Point> points) throws IOException {
    StringBuilder csv = new StringBuilder(HEADER).append('\n');
    for (Curvature.Point point : points) {
      csv.append(point.snapshot()).append(',').append(point.largest()).append(',');
      csv.append(point.smallest()).append(',').append(point.converged()).append('\n');
    }
    out.write(csv.toString().getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Reads the rows.
   *
   * @throws thalweg.api.plugin.PluginException if a row is damaged
   */
  public static List<Curvature.Point> read(Path file) throws IOException {
    return CsvRows.read(
        file,
        HEADER,
        row ->
            new Curvature.Point(
                Integer.parseInt(row[0]),
                Double.parseDouble(row[1]),
                Double.parseDouble(row[2]),
                Boolean.parseBoolean(row[3])));
  }
}
