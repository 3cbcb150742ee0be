package thalweg.runtime.store;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import thalweg.api.measure.Measures;
import thalweg.api.measure.Metric;
import thalweg.api.plugin.PluginException;
import thalweg.engine.runs.Tuning;
import thalweg.engine.runs.Tuning.Trial;
import thalweg.engine.runs.TuningStage;

/**
 * {@code tuning/….csv}: what every candidate of an optimizer came to, for each seed. Which one was
 * chosen stands in the manifest, and of an unfinished table, which candidate each row is of.
 */
final class TuningFormat implements Format<TuningStage, Tuning> {

  private static final String CHOSEN = "chosen";
  private static final String CANDIDATES = "candidates";

  @Override
  public Written write(TuningStage stage, Tuning value, RunDirectory directory) throws IOException {
    String file = RunLayout.tuning(stage.label());
    directory.write(file, out -> write(out, stage, value));
    return new Written(
        List.of(file),
        value.isFinished()
            ? Map.of(CHOSEN, value.chosen())
            : Map.of(CANDIDATES, value.trials().stream().map(Trial::candidate).toList()));
  }

  private static void write(OutputStream out, TuningStage stage, Tuning value) throws IOException {
    Map<String, Object> first = stage.candidates().get(0).settings();
    StringBuilder text = new StringBuilder(String.join(",", first.keySet())).append(",seed");
    for (Metric metric : value.trials().get(0).measures().metrics()) {
      text.append(',').append(metric.name());
    }
    text.append('\n');
    for (Trial trial : value.trials()) {
      List<String> cells = new ArrayList<>();
      stage
          .candidates()
          .get(trial.candidate())
          .settings()
          .values()
          .forEach(setting -> cells.add(String.valueOf(setting)));
      cells.add(Long.toString(trial.seed()));
      for (double measure : trial.measures().values()) {
        cells.add(Double.toString(measure));
      }
      text.append(String.join(",", cells)).append('\n');
    }
    out.write(text.toString().getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public Tuning read(TuningStage stage, StageRecord record, RunDirectory directory)
      throws IOException {
    if (record.details().get(CHOSEN) instanceof Number chosen) {
      return new Tuning(chosen.intValue(), List.of());
    }
    if (record.details().get(CANDIDATES) instanceof List<?> candidates) {
      return unfinished(stage, candidates, directory.resolve(RunLayout.tuning(stage.label())));
    }
    throw new PluginException(
        "The record of " + stage.name() + " does not say which candidate was chosen.");
  }

  /** Rows end with the seed and the metrics; which settings were tried, the manifest numbers. */
  private static Tuning unfinished(TuningStage stage, List<?> candidates, Path file)
      throws IOException {
    List<Metric> metrics = stage.job().problem().network().metrics();
    List<String> rows = Files.readAllLines(file);
    List<Trial> trials = new ArrayList<>();
    for (int row = 0; row < candidates.size(); row++) {
      String[] cells = rows.get(row + 1).split(",");
      int first = cells.length - metrics.size();
      double[] values =
          Arrays.stream(cells, first, cells.length).mapToDouble(Double::parseDouble).toArray();
      trials.add(
          new Trial(
              ((Number) candidates.get(row)).intValue(),
              Long.parseLong(cells[first - 1]),
              Measures.of(metrics, values)));
    }
    return Tuning.unfinished(trials);
  }
}
