package thalweg.runtime.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import thalweg.api.plugin.PluginException;

/** Reads back the small tables of numbers that a run directory holds. */
final class CsvRows {

  private CsvRows() {}

  /**
   * The rows below a header, in order.
   *
   * @throws PluginException if the header is another one, or a row has not as many numbers
   */
  static <T> List<T> read(Path file, String header, Function<String[], T> parser)
      throws IOException {
    List<String> lines = Files.readAllLines(file);
    if (lines.isEmpty() || !lines.get(0).equals(header)) {
      throw new PluginException(file + " does not begin with " + header + ".");
    }
    int columns = header.split(",", -1).length;
    List<T> rows = new ArrayList<>();
    for (String line : lines.subList(1, lines.size())) {
      String[] row = line.split(",", -1);
      int number = rows.size() + 2;
      if (row.length != columns) {
        throw PluginException.at(
            file, number, "Found %d fields, expected %d.".formatted(row.length, columns));
      }
      try {
        rows.add(parser.apply(row));
      } catch (NumberFormatException e) {
        throw PluginException.at(file, number, "Found '" + line + "', expected numbers.");
      }
    }
    return rows;
  }
}
