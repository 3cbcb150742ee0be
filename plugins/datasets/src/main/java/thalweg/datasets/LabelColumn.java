package thalweg.datasets;

import java.util.List;
import java.util.stream.Collectors;
import thalweg.api.plugin.PluginException;

/** Finds the column of classes. */
final class LabelColumn {

  private static final int MOST_LISTED = 20;

  private LabelColumn() {}

  /**
   * By name, or else by position.
   *
   * @return counted from 0
   * @throws PluginException if there is none, or more than one, or no other column
   */
  static int named(String label, List<String> names) {
    requireFeatures(names.size());
    int column = names.indexOf(label);
    if (column != names.lastIndexOf(label)) {
      throw new PluginException(
          "there is more than one column %s; set label: to a position, such as %d."
              .formatted(Excerpt.of(label), column + 1));
    }
    if (column < 0) {
      column = position(label, names.size());
    }
    if (column < 0) {
      throw new PluginException(
          ("there is no column %s; the columns are %s; set label: to one of them, or header: false if"
                  + " this line is data.")
              .formatted(Excerpt.of(label), list(names)));
    }
    return column;
  }

  /**
   * By position alone.
   *
   * @return counted from 0
   * @throws PluginException if there is none, or no other column
   */
  static int at(String label, int count) {
    requireFeatures(count);
    int column = position(label, count);
    if (column < 0) {
      throw new PluginException(
          "columns have no names with header: false; set label: to a position from 1 to %d, not %s."
              .formatted(count, Excerpt.of(label)));
    }
    return column;
  }

  private static int position(String label, int count) {
    if (!label.matches("[0-9]{1,9}")) {
      return -1;
    }
    int position = Integer.parseInt(label);
    return position <= count ? position - 1 : -1;
  }

  private static void requireFeatures(int count) {
    if (count < 2) {
      throw new PluginException(
          "found one column, expected two or more, separated by commas, semicolons or tabs.");
    }
  }

  private static String list(List<String> names) {
    String listed =
        names.stream().limit(MOST_LISTED).map(Excerpt::of).collect(Collectors.joining(", "));
    int more = names.size() - MOST_LISTED;
    return more > 0 ? listed + " and " + more + " more" : listed;
  }
}
