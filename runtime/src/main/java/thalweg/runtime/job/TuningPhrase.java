package thalweg.runtime.job;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import thalweg.runtime.descriptor.OptimizerSpec;
import thalweg.runtime.descriptor.SettingsInWords;

/**
 * How an optimizer's settings were chosen among several, in words.
 *
 * @param optimizer with all its candidates
 * @param chosen the index of the best
 */
record TuningPhrase(OptimizerSpec optimizer, int chosen) {

  /** A phrase without a full stop. */
  String text() {
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
