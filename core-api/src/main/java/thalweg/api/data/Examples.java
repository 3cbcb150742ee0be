package thalweg.api.data;

import java.util.Arrays;

/**
 * Labelled examples, immutable: inputs of shape [rows, width] and one class in [0, classes) each.
 *
 * <p>Stored feature-major, one contiguous array per feature, because every inner loop of a network
 * runs over rows. Slices share the storage.
 */
public final class Examples {

  private final float[][] columns;
  private final int[] labels;
  private final int classes;
  private final int first;
  private final int rows;

  private Examples(float[][] columns, int[] labels, int classes, int first, int rows) {
    this.columns = columns;
    this.labels = labels;
    this.classes = classes;
    this.first = first;
    this.rows = rows;
  }

  /**
   * Examples from feature-major storage, which must not be changed afterwards.
   *
   * @param columns inputs, [width][rows], finite
   * @param labels one class per row, in [0, classes)
   * @throws IllegalArgumentException if lengths differ, a label is out of range or an input is not
   *     finite
   */
  public static Examples ofColumns(float[][] columns, int[] labels, int classes) {
    if (columns.length == 0 || labels.length == 0 || classes < 1) {
      throw new IllegalArgumentException("Examples need a row, a feature and a class at least.");
    }
    for (float[] column : columns) {
      if (column.length != labels.length) {
        throw new IllegalArgumentException(
            "A feature has " + column.length + " rows, expected " + labels.length + ".");
      }
      for (float value : column) {
        if (!Float.isFinite(value)) {
          throw new IllegalArgumentException("An input is " + value + ", expected a number.");
        }
      }
    }
    for (int label : labels) {
      if (label < 0 || label >= classes) {
        throw new IllegalArgumentException(
            "A label is " + label + ", expected 0 to " + (classes - 1) + ".");
      }
    }
    return new Examples(columns, labels, classes, 0, labels.length);
  }

  /**
   * Examples from rows.
   *
   * @param rows inputs, [rows][width]
   */
  public static Examples ofRows(float[][] rows, int[] labels, int classes) {
    int width = rows.length == 0 ? 0 : rows[0].length;
    float[][] columns = new float[width][rows.length];
    for (int row = 0; row < rows.length; row++) {
      for (int feature = 0; feature < width; feature++) {
        columns[feature][row] = rows[row][feature];
      }
    }
    return ofColumns(columns, labels, classes);
  }

  /** The number of examples. */
  public int rows() {
    return rows;
  }

  /** The number of input features. */
  public int width() {
    return columns.length;
  }

  /** The number of classes. */
  public int classes() {
    return classes;
  }

  /** One input value. */
  public float input(int row, int feature) {
    return columns[feature][first + row];
  }

  /** The class of one row. */
  public int label(int row) {
    return labels[first + row];
  }

  /** Copies one feature of all rows to the start of an array of at least {@link #rows()}. */
  public void copyFeature(int feature, float[] into) {
    System.arraycopy(columns[feature], first, into, 0, rows);
  }

  /** Copies all labels to the start of an array of at least {@link #rows()}. */
  public void copyLabels(int[] into) {
    System.arraycopy(labels, first, into, 0, rows);
  }

  /** The rows from {@code from} to before {@code to}, without a copy. */
  public Examples slice(int from, int to) {
    if (from < 0 || to > rows || from >= to) {
      throw new IndexOutOfBoundsException("Rows " + from + " to " + to + " of " + rows + ".");
    }
    return new Examples(columns, labels, classes, first + from, to - from);
  }

  /** A copy of the given rows, in the given order. */
  public Examples select(int[] order) {
    float[][] chosen = new float[columns.length][order.length];
    for (int feature = 0; feature < columns.length; feature++) {
      for (int row = 0; row < order.length; row++) {
        chosen[feature][row] = columns[feature][first + order[row]];
      }
    }
    int[] chosenLabels = Arrays.stream(order).map(this::label).toArray();
    return new Examples(chosen, chosenLabels, classes, 0, order.length);
  }
}
