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
}
