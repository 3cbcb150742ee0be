package thalweg.datasets;

import java.util.List;
import java.util.stream.IntStream;

/** What the columns of a file are called. */
final class ColumnNames {

  private ColumnNames() {}

  /** The names in the header, made unique where one is missing or there twice. */
  static String[] ofHeader(List<String> fields) {
    return IntStream.range(0, fields.size())
        .mapToObj(column -> unique(fields, column))
        .toArray(String[]::new);
  }

  private static String unique(List<String> fields, int column) {
    String name = fields.get(column);
    if (name.isEmpty()) {
      return "column " + (column + 1);
    }
    boolean alone = fields.indexOf(name) == fields.lastIndexOf(name);
    return alone ? name : name + " (column " + (column + 1) + ")";
  }

  /** Features x1, x2, … and targets y1, y2, …; the name of a label is never shown. */
  static String[] numbered(ColumnRoles roles) {
    String[] names = new String[roles.count()];
    roles.label().ifPresent(column -> names[column] = "label");
    number("x", roles.features(), names);
    number("y", roles.targets(), names);
    return names;
  }

  private static void number(String prefix, List<Integer> columns, String[] names) {
    for (int i = 0; i < columns.size(); i++) {
      names[columns.get(i)] = prefix + (i + 1);
    }
  }
}
