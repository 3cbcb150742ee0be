package thalweg.runtime.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import thalweg.runtime.descriptor.OptimizerSpec;

/**
 * Which candidate of an optimizer is used.
 *
 * @param optimizer with all its candidates
 * @param chosen the index of the best
 */
record Tuning(OptimizerSpec optimizer, int chosen) {

  /** How it was chosen, in a phrase. */
  String phrase() {
    Map<String, Object> values = optimizer.listedValues(chosen);
    List<String> words = new ArrayList<>();
    values.forEach((name, value) -> words.add(name + " " + SettingsInWords.inWords(value)));
    String found = String.join(", ", words);
    int count = optimizer.candidates().size();
    if (values.size() > 1) {
      return found + " has the best final loss of " + count + " combinations";
    }
    String name = values.keySet().iterator().next();
    return "%s has the best final loss of %s%s".formatted(found, all(name), edge(name));
  }

  private String all(String name) {
    return String.join(", ", tried(name).stream().map(SettingsInWords::inWords).toList());
  }

  private List<Object> tried(String name) {
    return IntStream.range(0, optimizer.candidates().size())
        .mapToObj(i -> optimizer.listedValues(i).get(name))
        .toList();
  }

  /** The best of a range may lie beyond it. */
  private String edge(String name) {
    if (!(optimizer.listedValues(chosen).get(name) instanceof Number best)
        || optimizer.candidates().size() < 3) {
      return "";
    }
    double[] numbers =
        tried(name).stream()
            .mapToDouble(value -> ((Number) value).doubleValue())
            .sorted()
            .toArray();
    boolean atEdge =
        best.doubleValue() == numbers[0] || best.doubleValue() == numbers[numbers.length - 1];
    return atEdge ? ", at the end of the list: a wider one may find better" : "";
  }
}
