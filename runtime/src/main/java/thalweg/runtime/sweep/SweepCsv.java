package thalweg.runtime.sweep;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import thalweg.api.measure.Measures;
import thalweg.api.measure.Metric;

/**
 * {@code index.csv}: the figures of each path of each configuration, and a column for each swept
 * setting.
 */
final class SweepCsv {

  private SweepCsv() {}

  static String of(List<SweepRow> rows) {
    Set<String> keys = rows.get(0).settings().keySet();
    // Two metrics of one name share a column: each configuration has one of them.
    List<String> metrics = SweepRow.metrics(rows).stream().map(Metric::name).distinct().toList();
    String header = line(header(metrics), keys.stream().map(SweepCsv::quoted));
    return rows.stream()
        .map(row -> row(row, metrics, keys))
        .collect(Collectors.joining("", header, ""));
  }

  private static String header(List<String> metrics) {
    return "configuration,optimizer,parameters,"
        + String.join(",", metrics)
        + ",explained,median_residual_fraction,stuck";
  }

  private static String row(SweepRow row, List<String> metrics, Set<String> keys) {
    List<Object> cells = new ArrayList<>();
    cells.add(quoted(row.configuration()));
    cells.add(quoted(row.label()));
    cells.add(row.parameters());
    metrics.forEach(name -> cells.add(value(row.last(), name)));
    cells.add(row.explained());
    cells.add(row.residual());
    cells.add(row.stuck().map(String::valueOf).orElse(""));
    String figures = cells.stream().map(String::valueOf).collect(Collectors.joining(","));
    return line(figures, keys.stream().map(key -> quoted(row.settings().get(key))));
  }

  private static String value(Measures measures, String name) {
    for (int i = 0; i < measures.metrics().size(); i++) {
      if (measures.metrics().get(i).name().equals(name)) {
        return Double.toString(measures.value(i));
      }
    }
    return "";
  }

  private static String line(String start, Stream<String> more) {
    return Stream.concat(Stream.of(start), more).collect(Collectors.joining(",", "", "\n"));
  }

  /** A field as RFC 4180 has it: in quotes where it holds a comma, a quote or a line end. */
  private static String quoted(String field) {
    return field.matches("[^,\"\\r\\n]*") ? field : '"' + field.replace("\"", "\"\"") + '"';
  }
}
