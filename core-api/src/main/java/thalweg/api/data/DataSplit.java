package thalweg.api.data;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A data set as loaded: the examples to train on and, where there is a split, those held out.
 *
 * @param training the examples that training and the landscape see
 * @param test the examples held out, if any
 * @param features one name for each number of a row, for axes; none for images and sequences
 * @param outputs one name for each class, or for each number that is asked for, for legends
 */
public record DataSplit(
    Examples training, Optional<Examples> test, List<String> features, List<String> outputs) {

  /**
   * Checks that names and examples agree.
   *
   * @throws IllegalArgumentException if they do not
   */
  public DataSplit {
    features = List.copyOf(features);
    outputs = List.copyOf(outputs);
    Signature signature = training.signature();
    require("number of feature names", features.size(), signature.isRow() ? training.width() : 0);
    require(
        signature.target().isClass() ? "number of class names" : "number of output names",
        outputs.size(),
        signature.target().size());
    test.ifPresent(held -> require("signature of the test examples", held.signature(), signature));
  }

  /** Training examples alone, with features x1, x2, … and classes 0, 1, … or outputs y1, y2, …. */
  public static DataSplit of(Examples training) {
    Signature signature = training.signature();
    Target target = signature.target();
    return new DataSplit(
        training,
        Optional.empty(),
        numbered("x", 1, signature.isRow() ? training.width() : 0),
        target.isClass() ? numbered("", 0, target.size()) : numbered("y", 1, target.size()));
  }

  private static List<String> numbered(String prefix, int first, int count) {
    return IntStream.range(first, first + count).mapToObj(i -> prefix + i).toList();
  }

  private static void require(String what, Object found, Object expected) {
    if (!found.equals(expected)) {
      throw new IllegalArgumentException(
          "The %s is %s, expected %s as for the training examples."
              .formatted(what, found, expected));
    }
  }
}
