package thalweg.datasets;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import thalweg.api.plugin.PluginException;

/**
 * Opens a file as CSV (RFC 4180) with a byte order mark or none, any line ends, and the separator
 * that its first line shows; turns what can go wrong into sentences.
 */
final class CsvSource {

  private static final char[] SEPARATORS = {'\t', ';', ','};
  private static final Pattern PLACE = Pattern.compile(" \\(record starting at line (\\d+)\\)");

  private final Path file;

  CsvSource(Path file) {
    this.file = file;
  }

  /**
   * Opens, reads and closes the file.
   *
   * @param reading sees the records; empty lines are left out
   * @throws PluginException if there is no such file, or it cannot be read, or its quotes are wrong
   */
  <T> T read(Function<CsvReader<CsvRecord>, T> reading) {
    requireFile();
    return read(separator(), reading);
  }

  private void requireFile() {
    if (!Files.exists(file)) {
      throw new PluginException(
          "There is no file %s; check the csv setting file, relative to the descriptor."
              .formatted(file));
    }
    if (!Files.isRegularFile(file)) {
      throw new PluginException(
          "%s is %s, expected a CSV file."
              .formatted(file, Files.isDirectory(file) ? "a directory" : "not a regular file"));
    }
  }

  /** The one that cuts the first line into the most fields; a comma if none does. */
  private char separator() {
    char best = ',';
    int most = 1;
    for (char candidate : SEPARATORS) {
      int fields = read(candidate, CsvSource::fieldsOfFirstRecord);
      if (fields > most) {
        most = fields;
        best = candidate;
      }
    }
    return best;
  }

  private static int fieldsOfFirstRecord(CsvReader<CsvRecord> reader) {
    try {
      Iterator<CsvRecord> records = reader.iterator();
      return records.hasNext() ? records.next().getFieldCount() : 0;
    } catch (CsvParseException e) {
      return 0; // quotes that make sense with another separator, or that the real reading reports
    }
  }

  private <T> T read(char separator, Function<CsvReader<CsvRecord>, T> reading) {
    try (CsvReader<CsvRecord> reader =
        CsvReader.builder()
            .fieldSeparator(separator)
            .detectBomHeader(true)
            .allowUnclosedQuote(false)
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .ofCsvRecord(file)) {
      return reading.apply(reader);
    } catch (CsvParseException e) {
      throw malformed(e);
    } catch (IOException e) {
      throw unreadable(e);
    } catch (UncheckedIOException e) {
      throw unreadable(e.getCause());
    }
  }

  private PluginException malformed(CsvParseException e) {
    Matcher place = PLACE.matcher(e.getMessage());
    String line = place.find() ? ":" + place.group(1) : "";
    return new PluginException(
        "%s%s: this is not CSV: %s; check the quotes."
            .formatted(file, line, place.replaceAll("").replaceAll("\\.$", "")),
        e);
  }

  private PluginException unreadable(IOException e) {
    String why = e instanceof AccessDeniedException ? "access is denied" : e.getMessage();
    return new PluginException("%s cannot be read: %s.".formatted(file, why), e);
  }
}
