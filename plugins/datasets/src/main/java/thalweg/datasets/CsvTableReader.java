package thalweg.datasets;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import thalweg.api.plugin.PluginException;

/** Reads a CSV file strictly: the first row that is not right is an error with its line. */
final class CsvTableReader {

  private final Path file;
  private final boolean header;
  private final String label;

  private String[] names;
  private int labelColumn;
  private long firstLine;
  private double[][] columns;
  private String[] labels = new String[64];
  private long[] lines = new long[64];
  private int rows;

  /**
   * A reader of one file.
   *
   * @param header whether the first line names the columns
   * @param label the column of classes, a name or a position
   */
  CsvTableReader(Path file, boolean header, String label) {
    this.file = file;
    this.header = header;
    this.label = label;
  }

  /**
   * Reads all rows.
   *
   * @throws PluginException if the file or a row of it is not right
   */
  CsvTable read() {
    return new CsvSource(file).read(this::readAll);
  }

  private CsvTable readAll(CsvReader<CsvRecord> reader) {
    Iterator<CsvRecord> records = reader.iterator();
    if (!records.hasNext()) {
      throw new PluginException(file + " is empty; expected one example per line.");
    }
    CsvRecord first = records.next();
    begin(first);
    if (!header) {
      add(first);
    }
    while (records.hasNext()) {
      add(records.next());
    }
    if (rows == 0) {
      throw PluginException.at(
          file, firstLine, "only this line was found; expected examples below the header.");
    }
    return table();
  }

  private void begin(CsvRecord first) {
    firstLine = first.getStartingLineNumber();
    List<String> fields = first.getFields().stream().map(String::strip).toList();
    fields.forEach(field -> requireText(field, firstLine));
    try {
      labelColumn =
          header ? LabelColumn.named(label, fields) : LabelColumn.at(label, fields.size());
    } catch (PluginException e) {
      throw new PluginException(file + ":" + firstLine + ": " + e.getMessage(), e);
    }
    names = header ? named(fields) : numbered(fields.size());
    columns = new double[names.length][64];
  }

  private static String[] named(List<String> fields) {
    return IntStream.range(0, fields.size())
        .mapToObj(i -> uniqueName(fields, i))
        .toArray(String[]::new);
  }

  private static String uniqueName(List<String> fields, int column) {
    String name = fields.get(column);
    if (name.isEmpty()) {
      return "column " + (column + 1);
    }
    boolean alone = fields.indexOf(name) == fields.lastIndexOf(name);
    return alone ? name : name + " (column " + (column + 1) + ")";
  }

  /** Features x1, x2, …; the label's own name is never shown. */
  private String[] numbered(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> "x" + (i < labelColumn ? i + 1 : i))
        .toArray(String[]::new);
  }

  private void add(CsvRecord row) {
    long line = row.getStartingLineNumber();
    if (row.getFieldCount() != names.length) {
      throw PluginException.at(
          file,
          line,
          "found %d field%s, expected %d as in line %d."
              .formatted(
                  row.getFieldCount(),
                  row.getFieldCount() == 1 ? "" : "s",
                  names.length,
                  firstLine));
    }
    grow();
    for (int column = 0; column < names.length; column++) {
      String field = row.getField(column).strip();
      requireText(field, line);
      if (column == labelColumn) {
        labels[rows] = requireLabel(field, line);
      } else {
        columns[column][rows] = number(field, column, line);
      }
    }
    lines[rows++] = line;
  }

  private void grow() {
    if (rows == lines.length) {
      int length = rows * 2;
      labels = Arrays.copyOf(labels, length);
      lines = Arrays.copyOf(lines, length);
      for (int column = 0; column < columns.length; column++) {
        if (column != labelColumn) {
          columns[column] = Arrays.copyOf(columns[column], length);
        }
      }
    }
  }

  private double number(String field, int column, long line) {
    try {
      return NumberField.parse(field);
    } catch (PluginException e) {
      String hint =
          !header && line == firstLine ? " (if this line names the columns, set header: true)" : "";
      throw new PluginException(
          "%s:%d: column '%s' %s%s.".formatted(file, line, names[column], e.getMessage(), hint), e);
    }
  }

  private String requireLabel(String field, long line) {
    if (field.isEmpty()) {
      throw PluginException.at(file, line, "the label is missing; expected the name of a class.");
    }
    return field;
  }

  private void requireText(String field, long line) {
    if (field.indexOf('\0') >= 0 || field.indexOf('\uFFFD') >= 0) {
      throw PluginException.at(
          file, line, "this is not UTF-8 text; expected a CSV file, saved as UTF-8.");
    }
  }

  private CsvTable table() {
    List<String> features = new ArrayList<>(Arrays.asList(names));
    features.remove(labelColumn);
    double[][] values =
        IntStream.range(0, columns.length)
            .filter(column -> column != labelColumn)
            .mapToObj(column -> Arrays.copyOf(columns[column], rows))
            .toArray(double[][]::new);
    return new CsvTable(features, values, Arrays.copyOf(labels, rows), Arrays.copyOf(lines, rows));
  }
}
