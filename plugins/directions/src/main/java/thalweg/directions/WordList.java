package thalweg.directions;

import java.util.List;

/** Several names in a sentence. */
final class WordList {

  private WordList() {}

  /** {@code adam}, or {@code adam, rmsprop and sgd}. */
  static String of(List<String> names) {
    int last = names.size() - 1;
    return last < 1
        ? String.join("", names)
        : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
  }

  /**
   * The names with the form of a verb that fits: {@code adam has}, or {@code adam and sgd have}.
   */
  static String with(List<String> names, String ofOne, String ofSeveral) {
    return of(names) + " " + (names.size() == 1 ? ofOne : ofSeveral);
  }
}
