package thalweg.runtime.sweep;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import thalweg.api.scene.Guessing;

/** How many trainings of each configuration ended at the loss of guessing. */
final class StuckTrainings {

  private StuckTrainings() {}

  /** In a sentence; empty where none did. */
  static Optional<String> inWords(List<SweepRow> rows) {
    Map<String, List<SweepRow>> byConfiguration =
        rows.stream()
            .collect(
                Collectors.groupingBy(
                    SweepRow::configuration, LinkedHashMap::new, Collectors.toList()));
    String counts =
        byConfiguration.entrySet().stream()
            .filter(one -> stuck(one.getValue()) > 0)
            .map(
                one ->
                    "%s %d of %d"
                        .formatted(one.getKey(), stuck(one.getValue()), one.getValue().size()))
            .collect(Collectors.joining(", "));
    return counts.isEmpty()
        ? Optional.empty()
        : Optional.of(
            String.format(
                Locale.ROOT,
                "Stuck trainings: %s. Stuck is a training whose final loss is within %.0f %% of that"
                    + " of guessing, ln(classes) for equally frequent classes, and that gets hardly"
                    + " more right than guessing.",
                counts,
                100 * Guessing.LEEWAY));
  }

  private static long stuck(List<SweepRow> rows) {
    return rows.stream().filter(row -> row.stuck().orElse(false)).count();
  }
}
