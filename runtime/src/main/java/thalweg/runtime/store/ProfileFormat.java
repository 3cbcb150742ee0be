package thalweg.runtime.store;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import thalweg.api.measure.Metric;
import thalweg.api.scene.Profile;
import thalweg.engine.surface.LineStage;

/** {@code profile.csv}: a column for each metric along the first axis of the plane. */
final class ProfileFormat implements Format<LineStage, Profile> {

  @Override
  public Written write(LineStage stage, Profile profile, RunDirectory directory)
      throws IOException {
    directory.write(RunLayout.PROFILE, out -> write(out, profile));
    return Written.files(RunLayout.PROFILE);
  }

  private static void write(OutputStream out, Profile profile) throws IOException {
    StringBuilder csv = new StringBuilder(header(profile.metrics())).append('\n');
    for (int i = 0; i < profile.alpha().length; i++) {
      csv.append(profile.alpha()[i]);
      for (double[] values : profile.values()) {
        csv.append(',').append(values[i]);
      }
      csv.append('\n');
    }
    out.write(csv.toString().getBytes(StandardCharsets.UTF_8));
  }

  private static String header(List<Metric> metrics) {
    return metrics.stream().map(Metric::name).collect(Collectors.joining(",", "alpha,", ""));
  }

  @Override
  public Profile read(LineStage stage, StageRecord record, RunDirectory directory)
      throws IOException {
    List<double[]> rows =
        CsvRows.read(
            directory.resolve(RunLayout.PROFILE),
            header(stage.metrics()),
            row -> Arrays.stream(row).mapToDouble(Double::parseDouble).toArray());
    double[][] values = new double[stage.metrics().size()][];
    for (int i = 0; i < values.length; i++) {
      values[i] = column(rows, i + 1);
    }
    return new Profile(
        stage.line().from(), stage.line().to(), column(rows, 0), stage.metrics(), values);
  }

  private static double[] column(List<double[]> rows, int index) {
    return rows.stream().mapToDouble(row -> row[index]).toArray();
  }
}
