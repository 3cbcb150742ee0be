package thalweg.datasets;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import thalweg.api.plugin.PluginException;

/** Reads a CSV file strictly: the first row that is not right is an error with its line. */
final class CsvTableReader {

  private final CsvDatasetFactory.Settings settings;
  private final Path file;

  private ColumnRoles roles;
  private String[] names;
  private long firstLine;
  private double[][] columns;
  private String[] labels = new String[64];
  private long[] lines = new long[64];
  private int rows;

  /** A reader of one file. */
  CsvTableReader(CsvDatasetFactory.Settings settings) {
    this.settings = settings;
    this.file = settings.file();
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
    if (!settings.header()) {
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
      roles = ColumnRoles.of(settings, fields);
    } catch (PluginException e) {
      throw new PluginException(file + ":" + firstLine + ": " + e.getMessage(), e);
    }
    names = settings.header() ? ColumnNames.ofHeader(fields) : ColumnNames.numbered(roles);
    columns = new double[names.length][64];
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
      if (roles.isLabel(column)) {
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
        if (!roles.isLabel(column)) {
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
          !settings.header() && line == firstLine
              ? " (if this line names the columns, set header: true)"
              : "";
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
    return new CsvTable(
        numbers(roles.features()),
        roles.label().isPresent() ? Optional.of(Arrays.copyOf(labels, rows)) : Optional.empty(),
        numbers(roles.targets()),
        Arrays.copyOf(lines, rows));
  }

  private CsvTable.Numbers numbers(List<Integer> chosen) {
    return new CsvTable.Numbers(
        chosen.stream().map(column -> names[column]).toList(),
        chosen.stream()
            .map(column -> Arrays.copyOf(columns[column], rows))
            .toArray(double[][]::new));
  }
}
