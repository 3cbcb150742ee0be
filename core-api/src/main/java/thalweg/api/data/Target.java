package thalweg.api.data;

/**
 * What a model is to say of each example.
 *
 * @param kind classes or numbers
 * @param size the number of classes to choose from, or how many numbers to give
 * @param positions how many times it is asked of one example: once, or for every element of a
 *     sequence
 */
public record Target(Kind kind, int size, int positions) {

  /** What is asked for. */
  public enum Kind {
    /** One of several classes. */
    CLASS,
    /** Real numbers. */
    VALUE
  }

  /**
   * Checks the numbers.
   *
   * @throws IllegalArgumentException if size or positions are below 1
   */
  public Target {
    if (size < 1 || positions < 1) {
      throw new IllegalArgumentException(
          "A target of size %d at %d positions, expected both to be at least 1."
              .formatted(size, positions));
    }
  }

  /** One of several classes. */
  public static Target classes(int count) {
    return new Target(Kind.CLASS, count, 1);
  }

  /** Several real numbers. */
  public static Target values(int count) {
    return new Target(Kind.VALUE, count, 1);
  }

  /** Whether a class is asked for. */
  public boolean isClass() {
    return kind == Kind.CLASS;
  }

  /** How many numbers a model gives for each example: scores of classes, or the values. */
  public int outputs() {
    return Math.multiplyExact(size, positions);
  }

  /** For messages: {@code one of 3 classes}, {@code 1 number}. */
  @Override
  public String toString() {
    String one =
        isClass() ? "one of " + size + " classes" : size + (size == 1 ? " number" : " numbers");
    return positions == 1 ? one : one + " at each of " + positions + " positions";
  }
}
