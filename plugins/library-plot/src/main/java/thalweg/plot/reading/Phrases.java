package thalweg.plot.reading;

import java.util.List;
import thalweg.plot.scale.Figures;

/** Pieces of sentences. */
final class Phrases {

  private Phrases() {}

  /** Names as English lists them: {@code a, b and c}. */
  static String list(List<String> names) {
    int last = names.size() - 1;
    return last == 0
        ? names.get(0)
        : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
  }

  /** A verb that agrees with so many subjects. */
  static String verb(int subjects, String one, String many) {
    return subjects == 1 ? one : many;
  }

  /** One figure, or the range of several. */
  static String figures(double least, double most) {
    String high = Figures.significant(most);
    String low = Figures.significant(least);
    return low.equals(high) ? high : low + " to " + high;
  }

  /** One share, or the range of several. */
  static String shares(double least, double most) {
    String high = Figures.percent(most, 1);
    return Figures.percent(least, 1).equals(high)
        ? high
        : Figures.plain(100 * least, 1) + " to " + high;
  }
}
