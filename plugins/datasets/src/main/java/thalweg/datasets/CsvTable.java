package thalweg.datasets;

import java.util.List;

/**
 * A CSV file as read: numbers by column, labels as text.
 *
 * @param features the names of the columns
 * @param columns finite values, [features][rows], each within the range of {@code float}
 * @param labels one per row
 * @param lines where each row starts in the file, counted from 1
 */
record CsvTable(List<String> features, double[][] columns, String[] labels, long[] lines) {

  int rows() {
    return labels.length;
  }
}
