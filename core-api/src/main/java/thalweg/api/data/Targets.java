package thalweg.api.data;

import java.util.Arrays;

/** The right answers for some examples: classes, or real numbers. Immutable. */
public final class Targets {

  private final Target target;

  /** [positions][rows]; empty where numbers are asked for. */
  private final int[][] labels;

  /** [outputs][rows]; empty where classes are asked for. */
  private final float[][] values;

  private Targets(Target target, int[][] labels, float[][] values) {
    this.target = target;
    this.labels = labels;
    this.values = values;
  }

  /**
   * A class for each example; the array must not be changed afterwards.
   *
   * @param labels one for each row, in [0, count)
   * @throws IllegalArgumentException if a label is out of range
   */
  public static Targets classes(int[] labels, int count) {
    return classes(new int[][] {labels}, count);
  }

  /**
   * A class for each position of each example, such as the next token at every place of a sequence;
   * the arrays must not be changed afterwards.
   *
   * @param labels [positions][rows], in [0, count)
   * @throws IllegalArgumentException if a label is out of range, or positions differ in their rows
   */
  public static Targets classes(int[][] labels, int count) {
    for (int[] position : labels) {
      requireRows(position.length, labels[0].length);
      for (int label : position) {
        if (label < 0 || label >= count) {
          throw new IllegalArgumentException(
              "A label is " + label + ", expected 0 to " + (count - 1) + ".");
        }
      }
    }
    return new Targets(new Target(Target.Kind.CLASS, count, labels.length), labels, new float[0][]);
  }

  /**
   * Real numbers for each example; the arrays must not be changed afterwards.
   *
   * @param values [outputs][rows], finite
   * @throws IllegalArgumentException if a value is not finite, or outputs differ in their rows
   */
  public static Targets values(float[][] values) {
    for (float[] output : values) {
      requireRows(output.length, values[0].length);
      for (float value : output) {
        if (!Float.isFinite(value)) {
          throw new IllegalArgumentException("A target is " + value + ", expected a number.");
        }
      }
    }
    return new Targets(Target.values(values.length), new int[0][], values);
  }

  private static void requireRows(int found, int expected) {
    if (found != expected) {
      throw new IllegalArgumentException(
          "Targets of " + found + " rows, expected " + expected + " as in the first.");
    }
  }

  /** What is asked for. */
  public Target target() {
    return target;
  }

  /** The number of examples. */
  public int rows() {
    return target.isClass() ? labels[0].length : values[0].length;
  }

  int label(int row, int position) {
    return labels[position][row];
  }

  float value(int row, int output) {
    return values[output][row];
  }

  void copyLabels(int position, int from, int rows, int[] into) {
    System.arraycopy(labels[position], from, into, 0, rows);
  }

  void copyValues(int output, int from, int rows, float[] into) {
    System.arraycopy(values[output], from, into, 0, rows);
  }

  Targets select(int[] rows) {
    int[][] chosenLabels = new int[labels.length][rows.length];
    for (int position = 0; position < labels.length; position++) {
      int[] from = labels[position];
      chosenLabels[position] = Arrays.stream(rows).map(row -> from[row]).toArray();
    }
    float[][] chosenValues = new float[values.length][rows.length];
    for (int output = 0; output < values.length; output++) {
      for (int i = 0; i < rows.length; i++) {
        chosenValues[output][i] = values[output][rows[i]];
      }
    }
    return new Targets(target, chosenLabels, chosenValues);
  }
}
