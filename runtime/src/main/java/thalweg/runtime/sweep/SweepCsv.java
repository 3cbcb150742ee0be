package thalweg.runtime.sweep;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * {@code index.csv}: the figures of each path of each configuration, and a column for each swept
 * setting.
 */
final class SweepCsv {

  private static final String HEADER =
      "configuration,optimizer,parameters,loss,accuracy,explained,median_residual_fraction";

  private SweepCsv() {}

  static String of(List<SweepRow> rows) {
    Set<String> keys = rows.get(0).result().scene().settings().keySet();
    String header = line(HEADER, keys.stream().map(SweepCsv::quoted));
    return rows.stream().map(row -> row(row, keys)).collect(Collectors.joining("", header, ""));
  }

  private static String row(SweepRow row, Set<String> keys) {
    String figures =
        Stream.of(
                quoted(row.result().name()),
                quoted(row.path().label()),
                row.path().trajectory().parameterCount(),
                row.last().loss(),
                row.last().accuracy(),
                row.evidence().explained().total(),
                row.evidence().medianResidualFraction())
            .map(String::valueOf)
            .collect(Collectors.joining(","));
    return line(
        figures, keys.stream().map(key -> quoted(row.result().scene().settings().get(key))));
  }

  private static String line(String start, Stream<String> more) {
    return Stream.concat(Stream.of(start), more).collect(Collectors.joining(",", "", "\n"));
  }

  /** A field as RFC 4180 has it: in quotes where it holds a comma, a quote or a line end. */
  private static String quoted(String field) {
    return field.matches("[^,\"\\r\\n]*") ? field : '"' + field.replace("\"", "\"\"") + '"';
  }
}
