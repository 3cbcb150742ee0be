package thalweg.api.data;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A data set as loaded: the examples to train on and, where there is a split, those held out.
 *
 * @param training the examples that training and the landscape see
 * @param test the examples held out, if any
 * @param features one name per input, for axes
 * @param classes one name per class, for legends
 */
public record DataSplit(
    Examples training, Optional<Examples> test, List<String> features, List<String> classes) {

  /** Checks that names and examples agree. */
  public DataSplit {
    features = List.copyOf(features);
    classes = List.copyOf(classes);
    require(features.size() == training.width(), "feature names", features.size());
    require(classes.size() == training.classes(), "class names", classes.size());
    test.ifPresent(
        held -> {
          require(held.width() == training.width(), "test inputs", held.width());
          require(held.classes() == training.classes(), "test classes", held.classes());
        });
  }

  /** Training examples alone, with features x1, x2, … and classes 0, 1, …. */
  public static DataSplit of(Examples training) {
    return new DataSplit(
        training,
        Optional.empty(),
        IntStream.rangeClosed(1, training.width()).mapToObj(i -> "x" + i).toList(),
        IntStream.range(0, training.classes()).mapToObj(Integer::toString).toList());
  }

  private static void require(boolean holds, String what, int found) {
    if (!holds) {
      throw new IllegalArgumentException(
          "The number of " + what + " (" + found + ") does not match the training examples.");
    }
  }
}
