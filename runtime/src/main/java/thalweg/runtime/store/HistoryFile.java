package thalweg.runtime.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import thalweg.api.geometry.Coordinates;
import thalweg.api.plugin.PluginException;
import thalweg.api.scene.PathPoint;
import thalweg.api.trajectory.Snapshot;

/**
 * {@code history.csv}: a row for each snapshot. The columns of the plane are empty until the path
 * is projected.
 */
public final class HistoryFile {

  private static final String HEADER =
      "snapshot,epoch,step,loss,accuracy,x,y,plane_loss,residual,residual_fraction";

  private HistoryFile() {}

  /** Writes the rows of a path that is not projected yet. */
  public static void write(Path file, List<Snapshot> history) throws IOException {
    write(file, history, List.of());
  }

  /** Writes the rows of a projected path. */
  public static void write(Path file, List<Snapshot> history, List<PathPoint> points)
      throws IOException {
    StringBuilder csv = new StringBuilder(HEADER).append('\n');
    for (int i = 0; i < history.size(); i++) {
      Snapshot s = history.get(i);
      csv.append(s.index()).append(',').append(number(s.epoch())).append(',').append(s.step());
      csv.append(',').append(s.loss()).append(',').append(s.accuracy());
      csv.append(points.isEmpty() ? ",,,,," : columns(points.get(i))).append('\n');
    }
    byte[] bytes = csv.toString().getBytes(StandardCharsets.UTF_8);
    AtomicFile.write(file, out -> out.write(bytes));
  }

  private static String columns(PathPoint point) {
    Coordinates at = point.at();
    return ",%s,%s,%s,%s,%s"
        .formatted(at.x(), at.y(), point.planeLoss(), at.residual(), at.residualFraction());
  }

  private static String number(double value) {
    return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
  }

  /**
   * Reads what training recorded.
   *
   * @throws PluginException if a row is damaged
   */
  public static List<Snapshot> readHistory(Path file) throws IOException {
    return CsvRows.read(
        file,
        HEADER,
        row ->
            new Snapshot(
                Integer.parseInt(row[0]),
                Double.parseDouble(row[1]),
                Long.parseLong(row[2]),
                Double.parseDouble(row[3]),
                Double.parseDouble(row[4])));
  }
}
