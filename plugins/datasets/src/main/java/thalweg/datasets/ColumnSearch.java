package thalweg.datasets;

import java.util.List;
import java.util.stream.Collectors;
import thalweg.api.plugin.PluginException;

/**
 * Finds the columns that settings ask for: by name, or else by position counted from 1.
 *
 * @param names of all columns, as the header has them
 * @param header whether there is one; without it, columns have positions alone
 */
record ColumnSearch(List<String> names, boolean header) {

  private static final int MOST_LISTED = 20;

  /**
   * One column.
   *
   * @param setting that asks for it, {@code label} or {@code target}
   * @param wanted its name or position
   * @return counted from 0
   * @throws PluginException if there is none, or more than one
   */
  int find(String setting, String wanted) {
    return header ? named(setting, wanted) : at(setting, wanted);
  }

  private int named(String setting, String wanted) {
    int column = names.indexOf(wanted);
    if (column != names.lastIndexOf(wanted)) {
      throw new PluginException(
          "there is more than one column %s; set %s: to a position, such as %d."
              .formatted(Excerpt.of(wanted), setting, column + 1));
    }
    if (column < 0) {
      column = position(wanted);
    }
    if (column < 0) {
      throw new PluginException(
          ("there is no column %s; the columns are %s; set %s: to one of them, or header: false if"
                  + " this line is data.")
              .formatted(Excerpt.of(wanted), list(), setting));
    }
    return column;
  }

  private int at(String setting, String wanted) {
    int column = position(wanted);
    if (column < 0) {
      throw new PluginException(
          "columns have no names with header: false; set %s: to a position from 1 to %d, not %s."
              .formatted(setting, names.size(), Excerpt.of(wanted)));
    }
    return column;
  }

  private int position(String wanted) {
    if (!wanted.matches("[0-9]{1,9}")) {
      return -1;
    }
    int position = Integer.parseInt(wanted);
    return position <= names.size() ? position - 1 : -1;
  }

  private String list() {
    String listed =
        names.stream().limit(MOST_LISTED).map(Excerpt::of).collect(Collectors.joining(", "));
    int more = names.size() - MOST_LISTED;
    return more > 0 ? listed + " and " + more + " more" : listed;
  }
}
