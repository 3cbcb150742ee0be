package thalweg.datasets;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import thalweg.api.plugin.PluginException;

/**
 * Which columns are asked for, and which are known.
 *
 * @param label the column of classes, if classes are asked for
 * @param targets the columns of numbers, if those are asked for, in the order of the setting
 * @param features all other columns, in the order of the file
 */
record ColumnRoles(OptionalInt label, List<Integer> targets, List<Integer> features) {

  /**
   * Gives every column its role.
   *
   * @param fields of the first line
   * @throws PluginException if a column that is asked for is not there, or no other is left
   */
  static ColumnRoles of(CsvDatasetFactory.Settings settings, List<String> fields) {
    if (fields.size() < 2) {
      throw new PluginException(
          "found one column, expected two or more, separated by commas, semicolons or tabs.");
    }
    ColumnSearch search = new ColumnSearch(fields, settings.header());
    List<Integer> targets = new ArrayList<>();
    for (String wanted : settings.target().orElse(List.of())) {
      int column = search.find("target", wanted);
      if (targets.contains(column)) {
        throw new PluginException(
            "target: asks twice for column %s; name each column once."
                .formatted(Excerpt.of(wanted)));
      }
      targets.add(column);
    }
    OptionalInt label =
        settings.classColumn().stream().mapToInt(name -> search.find("label", name)).findFirst();
    return new ColumnRoles(label, targets, others(fields.size(), label, targets));
  }

  private static List<Integer> others(int count, OptionalInt label, List<Integer> targets) {
    List<Integer> features =
        IntStream.range(0, count)
            .filter(column -> column != label.orElse(-1) && !targets.contains(column))
            .boxed()
            .toList();
    if (features.isEmpty()) {
      throw new PluginException(
          "target: asks for all %d columns; leave at least one as a feature.".formatted(count));
    }
    return features;
  }

  boolean isLabel(int column) {
    return label.isPresent() && label.getAsInt() == column;
  }

  /** How many columns there are. */
  int count() {
    return features.size() + targets.size() + (label.isPresent() ? 1 : 0);
  }
}
