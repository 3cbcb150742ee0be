package thalweg.runtime.store;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import thalweg.api.measure.Measures;
import thalweg.api.measure.Metric;
import thalweg.api.trajectory.Snapshot;

/**
 * {@code snapshots.csv}: what training recorded, a row for each snapshot, a column for each metric.
 */
public final class SnapshotsFile {

  private static final String HEADER = "snapshot,epoch,step";

  private SnapshotsFile() {}

  /** Writes the rows. */
  static void write(OutputStream out, List<Snapshot> history) throws IOException {
    StringBuilder csv = new StringBuilder(header(history.get(0).measures().metrics()));
    csv.append('\n');
    history.forEach(snapshot -> csv.append(row(snapshot)).append('\n'));
    out.write(csv.toString().getBytes(StandardCharsets.UTF_8));
  }

  static String header(List<Metric> metrics) {
    return Stream.concat(Stream.of(HEADER), metrics.stream().map(Metric::name))
        .collect(Collectors.joining(","));
  }

  static String row(Snapshot snapshot) {
    StringBuilder row = new StringBuilder();
    row.append(snapshot.index()).append(',').append(number(snapshot.epoch()));
    row.append(',').append(snapshot.step());
    for (double value : snapshot.measures().values()) {
      row.append(',').append(value);
    }
    return row.toString();
  }

  private static String number(double value) {
    return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
  }

  /**
   * Reads the rows.
   *
   * @param metrics that were measured
   * @throws thalweg.api.plugin.PluginException if a row is damaged, or other metrics were measured
   */
  public static List<Snapshot> read(Path file, List<Metric> metrics) throws IOException {
    return CsvRows.read(file, header(metrics), row -> snapshot(row, metrics));
  }

  private static Snapshot snapshot(String[] row, List<Metric> metrics) {
    double[] values = new double[metrics.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = Double.parseDouble(row[3 + i]);
    }
    return new Snapshot(
        Integer.parseInt(row[0]),
        Double.parseDouble(row[1]),
        Long.parseLong(row[2]),
        Measures.of(metrics, values));
  }
}
