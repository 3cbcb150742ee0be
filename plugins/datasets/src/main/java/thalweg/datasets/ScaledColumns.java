package thalweg.datasets;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import thalweg.api.plugin.PluginException;

/** Columns of a file as floats, with mean 0 and variance 1 over the training rows if so wanted. */
final class ScaledColumns {

  private final Path file;
  private final long[] lines;
  private final CsvTable.Numbers columns;
  private final Standardizer[] standardizers;

  /**
   * Some columns of a file.
   *
   * @param lines where each row starts in the file, for messages
   * @param training the rows whose mean and variance count
   */
  ScaledColumns(
      Path file, long[] lines, CsvTable.Numbers columns, boolean standardize, int[] training) {
    this.file = file;
    this.lines = lines;
    this.columns = columns;
    this.standardizers =
        Arrays.stream(columns.values())
            .map(c -> standardize ? Standardizer.fit(c, training) : Standardizer.NONE)
            .toArray(Standardizer[]::new);
  }

  List<String> names() {
    return columns.names();
  }

  /**
   * Some rows, [columns][rows].
   *
   * @throws PluginException if a held-out value lies too many deviations from the training rows
   */
  float[][] of(int[] rows) {
    float[][] scaled = new float[standardizers.length][];
    for (int column = 0; column < scaled.length; column++) {
      scaled[column] = standardizers[column].apply(columns.values()[column], rows);
      requireFinite(scaled[column], column, rows);
    }
    return scaled;
  }

  private void requireFinite(float[] values, int column, int[] rows) {
    for (int i = 0; i < values.length; i++) {
      if (!Float.isFinite(values[i])) {
        throw PluginException.at(
            file,
            lines[rows[i]],
            ("column '%s' is %s, too far from the training rows to be standardised; check the value,"
                    + " or set standardize: false.")
                .formatted(columns.names().get(column), columns.values()[column][rows[i]]));
      }
    }
  }
}
