package thalweg.datasets;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import thalweg.api.data.Targets;
import thalweg.api.plugin.PluginException;

/**
 * What is asked for of the rows of a file: a class or numbers.
 *
 * @param names one for each class, or for each number
 * @param ofRows the answers of some rows, in their order
 */
record Answers(List<String> names, Function<int[], Targets> ofRows) {

  /**
   * A class is asked for.
   *
   * @param classes of all rows
   * @throws PluginException if no row of a class is left for training
   */
  static Answers classes(ClassNames classes, int[] training) {
    boolean[] seen = new boolean[classes.names().size()];
    for (int row : training) {
      seen[classes.labels()[row]] = true;
    }
    for (int label = 0; label < seen.length; label++) {
      if (!seen[label]) {
        throw new PluginException(
            ("all rows of class '%s' are held out for testing; set another seed or a smaller"
                    + " testFraction.")
                .formatted(classes.names().get(label)));
      }
    }
    return new Answers(classes.names(), rows -> labels(classes, rows));
  }

  private static Targets labels(ClassNames classes, int[] rows) {
    int[] labels = Arrays.stream(rows).map(row -> classes.labels()[row]).toArray();
    return Targets.classes(labels, classes.names().size());
  }

  /**
   * Numbers are asked for.
   *
   * @param read the columns as they were read
   * @param scaled the same as they are handed out
   * @throws PluginException if there is nothing to predict, since a column does not vary
   */
  static Answers numbers(CsvTable.Numbers read, ScaledColumns scaled, int[] training) {
    for (int column = 0; column < read.values().length; column++) {
      double[] values = read.values()[column];
      double first = values[training[0]];
      if (Arrays.stream(training).allMatch(row -> values[row] == first)) {
        throw new PluginException(
            "the target '%s' is %s in every training row; expected numbers that differ."
                .formatted(read.names().get(column), first));
      }
    }
    return new Answers(read.names(), rows -> Targets.values(scaled.of(rows)));
  }
}
