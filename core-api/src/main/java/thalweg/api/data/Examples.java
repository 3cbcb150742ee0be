package thalweg.api.data;

import java.util.Arrays;
import java.util.List;

/**
 * Inputs and their targets, immutable. All inputs have one shape, and each target is a class or
 * some real numbers, as the {@link Signature} says.
 *
 * <p>Stored feature-major, one contiguous array for each number of an input (those of images and
 * sequences in row-major order), because every inner loop of a network runs over examples. Slices
 * share the storage.
 */
public final class Examples {

  private final Signature signature;
  private final float[][] columns;
  private final Targets targets;
  private final int first;
  private final int rows;

  private Examples(Signature signature, float[][] columns, Targets targets, int first, int rows) {
    this.signature = signature;
    this.columns = columns;
    this.targets = targets;
    this.first = first;
    this.rows = rows;
  }

  /**
   * Examples from feature-major storage, which must not be changed afterwards.
   *
   * @param input the shape of one input
   * @param columns inputs, [product of the shape][rows], finite
   * @param targets one for each row
   * @throws IllegalArgumentException if there is no row, lengths differ or an input is not finite
   */
  public static Examples of(List<Integer> input, float[][] columns, Targets targets) {
    Signature signature = new Signature(input, targets.target());
    if (columns.length != signature.width()) {
      throw new IllegalArgumentException(
          "Inputs of %d numbers, expected %d for the shape %s."
              .formatted(columns.length, signature.width(), input));
    }
    if (targets.rows() == 0) {
      throw new IllegalArgumentException("Examples without a row, expected at least one.");
    }
    for (float[] column : columns) {
      if (column.length != targets.rows()) {
        throw new IllegalArgumentException(
            "A feature has " + column.length + " rows, expected " + targets.rows() + ".");
      }
      for (float value : column) {
        if (!Float.isFinite(value)) {
          throw new IllegalArgumentException("An input is " + value + ", expected a number.");
        }
      }
    }
    return new Examples(signature, columns, targets, 0, targets.rows());
  }

  /**
   * Rows of a table with a class each, from feature-major storage, which must not be changed
   * afterwards.
   *
   * @param columns inputs, [width][rows], finite
   * @param labels one class per row, in [0, classes)
   * @throws IllegalArgumentException if lengths differ, a label is out of range or an input is not
   *     finite
   */
  public static Examples ofColumns(float[][] columns, int[] labels, int classes) {
    if (columns.length == 0 || labels.length == 0 || classes < 1) {
      throw new IllegalArgumentException(
          "Examples need at least one row, one feature and one class.");
    }
    return of(List.of(columns.length), columns, Targets.classes(labels, classes));
  }

  /**
   * Rows of a table with a class each.
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

  /** The shape of an input, and what is asked for. */
  public Signature signature() {
    return signature;
  }

  /** The number of examples. */
  public int rows() {
    return rows;
  }

  /** How many numbers one input holds. */
  public int width() {
    return columns.length;
  }

  /** The number of classes; 0 where the targets are numbers. */
  public int classes() {
    return signature.target().isClass() ? signature.target().size() : 0;
  }

  /** One number of one input. */
  public float input(int row, int feature) {
    return columns[feature][first + row];
  }

  /** The class of one example; that of its first position where there are several. */
  public int label(int row) {
    return label(row, 0);
  }

  /** The class of one example at one position. */
  public int label(int row, int position) {
    return targets.label(first + row, position);
  }

  /** One of the numbers asked for, of one example. */
  public float value(int row, int output) {
    return targets.value(first + row, output);
  }

  /** Copies one feature of all rows to the start of an array of at least {@link #rows()}. */
  public void copyFeature(int feature, float[] into) {
    System.arraycopy(columns[feature], first, into, 0, rows);
  }

  /**
   * Copies the label of every row, at its first position, to an array of {@link #rows()} or more.
   */
  public void copyLabels(int[] into) {
    targets.copyLabels(0, first, rows, into);
  }

  /** Copies one of the numbers asked for, of every row, to an array of {@link #rows()} or more. */
  public void copyValues(int output, float[] into) {
    targets.copyValues(output, first, rows, into);
  }

  /**
   * The rows from {@code from} to before {@code to}, without a copy.
   *
   * @throws IndexOutOfBoundsException if there are no such rows
   */
  public Examples slice(int from, int to) {
    if (from < 0 || to > rows || from >= to) {
      throw new IndexOutOfBoundsException("Rows " + from + " to " + to + " of " + rows + ".");
    }
    return new Examples(signature, columns, targets, first + from, to - from);
  }

  /** A copy of the given rows, in the given order. */
  public Examples select(int[] order) {
    int[] places = Arrays.stream(order).map(row -> first + row).toArray();
    float[][] chosen = new float[columns.length][order.length];
    for (int feature = 0; feature < columns.length; feature++) {
      for (int row = 0; row < order.length; row++) {
        chosen[feature][row] = columns[feature][places[row]];
      }
    }
    return new Examples(signature, chosen, targets.select(places), 0, order.length);
  }
}
