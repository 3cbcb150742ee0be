package thalweg.datasets;

import java.util.List;
import java.util.Optional;

/**
 * A CSV file as read: numbers by column, labels as text.
 *
 * @param features what is known of each row
 * @param labels what is asked for, one for each row, if it is a class
 * @param targets what is asked for, if it is numbers; otherwise without a column
 * @param lines where each row starts in the file, counted from 1
 */
record CsvTable(Numbers features, Optional<String[]> labels, Numbers targets, long[] lines) {

  /**
   * Columns of numbers.
   *
   * @param names one for each column
   * @param values finite, [columns][rows], each within the range of {@code float}
   */
  record Numbers(List<String> names, double[][] values) {}

  int rows() {
    return lines.length;
  }
}
