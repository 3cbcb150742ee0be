package thalweg.runtime.store;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import thalweg.api.geometry.Cut;
import thalweg.api.scene.Profile;

/** {@code profile.csv}: loss and accuracy along the first axis of the plane. */
public final class ProfileFile {

  /** Its name in the run directory. */
  public static final String FILE = "profile.csv";

  private static final String HEADER = "alpha,loss,accuracy";

  private ProfileFile() {}

  /** Writes a row for each coordinate. */
  public static void write(OutputStream out, Profile profile) throws IOException {
    StringBuilder csv = new StringBuilder(HEADER).append('\n');
    for (int i = 0; i < profile.alpha().length; i++) {
      csv.append(profile.alpha()[i]).append(',').append(profile.loss()[i]).append(',');
      csv.append(profile.accuracy()[i]).append('\n');
    }
    out.write(csv.toString().getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Reads the rows.
   *
   * @param cut that was asked for
   */
  public static Profile read(Path file, Cut cut) throws IOException {
    List<double[]> rows =
        CsvRows.read(
            file,
            HEADER,
            row ->
                new double[] {
                  Double.parseDouble(row[0]), Double.parseDouble(row[1]), Double.parseDouble(row[2])
                });
    return new Profile(cut.from(), cut.to(), column(rows, 0), column(rows, 1), column(rows, 2));
  }

  private static double[] column(List<double[]> rows, int index) {
    return rows.stream().mapToDouble(row -> row[index]).toArray();
  }
}
