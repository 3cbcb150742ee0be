package thalweg.api.data;

import java.util.List;

/**
 * The shape of one example: what goes into a model, and what is to come out.
 *
 * @param input the dimensions of one input: {@code [2]} for a row of a table, {@code [1, 28, 28]}
 *     for an image (channels, height, width), {@code [64]} for a sequence with a target at every
 *     position, {@code [64, 1]} for a sequence with one target
 * @param target what is asked for
 */
public record Signature(List<Integer> input, Target target) {

  /**
   * Copies and checks the shape.
   *
   * @throws IllegalArgumentException if there is no dimension, or one is below 1
   */
  public Signature {
    input = List.copyOf(input);
    if (input.isEmpty() || input.stream().anyMatch(size -> size < 1)) {
      throw new IllegalArgumentException(
          "The shape of an input is " + input + ", expected one or more positive sizes.");
    }
  }

  /** Rows of a table, each of one class. */
  public static Signature rows(int features, int classes) {
    return new Signature(List.of(features), Target.classes(classes));
  }

  /** How many numbers one input holds. */
  public int width() {
    int width = 1;
    for (int size : input) {
      width = Math.multiplyExact(width, size);
    }
    return width;
  }

  /** Whether an input is a row of a table: numbers in no particular order, and one target. */
  public boolean isRow() {
    return input.size() == 1 && target.positions() == 1;
  }
}
