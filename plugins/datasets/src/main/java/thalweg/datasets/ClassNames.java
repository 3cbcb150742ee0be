package thalweg.datasets;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import thalweg.api.plugin.PluginException;

/**
 * The classes of a column of labels, numbered from 0 in order: numerical if all are integers, else
 * alphabetical.
 *
 * @param names one per class; integers as such, so that {@code 01}, {@code 1.0} and {@code 1} are
 *     one class
 * @param labels the class of each row, an index of {@code names}
 */
record ClassNames(List<String> names, int[] labels) {

  private static final int MOST = 1000;
  private static final Pattern INTEGER =
      Pattern.compile("[-+]?[0-9]{1,15}(\\.0*)?|[-+]?[0-9]\\.[0-9]{1,20}[eE][-+]?[0-9]{1,2}");

  /**
   * Numbers the classes.
   *
   * @param texts not empty
   * @throws PluginException if there are fewer than 2 classes or more than 1,000
   */
  static ClassNames of(String[] texts) {
    boolean integers = Arrays.stream(texts).allMatch(ClassNames::isInteger);
    Comparator<String> order =
        integers ? Comparator.comparingLong(Long::parseLong) : Comparator.naturalOrder();
    String[] canonical =
        integers ? Arrays.stream(texts).map(ClassNames::canonical).toArray(String[]::new) : texts;
    SortedSet<String> names = new TreeSet<>(order);
    names.addAll(Arrays.asList(canonical));
    requireSensible(names);
    Map<String, Integer> numbers = new TreeMap<>();
    names.forEach(name -> numbers.put(name, numbers.size()));
    return new ClassNames(
        List.copyOf(names), Arrays.stream(canonical).mapToInt(numbers::get).toArray());
  }

  /** Also 1.0, and 1.000e+00 as NumPy writes it. */
  private static boolean isInteger(String text) {
    if (!INTEGER.matcher(text).matches()) {
      return false;
    }
    double value = Double.parseDouble(text);
    return value == Math.rint(value) && Math.abs(value) < 1e15;
  }

  private static String canonical(String text) {
    return Long.toString((long) Double.parseDouble(text));
  }

  private static void requireSensible(SortedSet<String> names) {
    if (names.size() < 2) {
      throw new PluginException(
          "every row has the label %s; expected two classes or more."
              .formatted(Excerpt.of(names.first())));
    }
    if (names.size() > MOST) {
      throw new PluginException(
          ("found %d different labels, such as %s, but at most %d classes are expected; set label: to"
                  + " the column of classes, or target: to this column to predict its numbers.")
              .formatted(names.size(), Excerpt.of(names.first()), MOST));
    }
  }
}
