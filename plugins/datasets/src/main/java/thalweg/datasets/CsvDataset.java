package thalweg.datasets;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import thalweg.api.data.DataSplit;
import thalweg.api.data.Dataset;
import thalweg.api.data.Examples;
import thalweg.api.plugin.PluginException;

/** The rows of a CSV file, split and standardised. */
final class CsvDataset implements Dataset {

  private final CsvDatasetFactory.Settings settings;

  CsvDataset(CsvDatasetFactory.Settings settings) {
    this.settings = settings;
  }

  @Override
  public DataSplit load() {
    CsvTable table = new CsvTableReader(settings).read();
    Optional<ClassNames> classes =
        table.labels().map(labels -> inFile(() -> ClassNames.of(labels)));
    TrainTestSplit split =
        inFile(() -> TrainTestSplit.of(table.rows(), settings.testFraction(), settings.seed()));
    int[] training = split.training();
    Answers answers =
        inFile(
            () ->
                classes
                    .map(names -> Answers.classes(names, training))
                    .orElseGet(() -> numbers(table, training)));
    ScaledColumns features = scaled(table, table.features(), training);
    return new DataSplit(
        examples(features, answers, training),
        split.test().length == 0
            ? Optional.empty()
            : Optional.of(examples(features, answers, split.test())),
        features.names(),
        answers.names());
  }

  /** Says which file an error is about. */
  private <T> T inFile(Supplier<T> step) {
    try {
      return step.get();
    } catch (PluginException e) {
      throw new PluginException(settings.file() + ": " + e.getMessage(), e);
    }
  }

  private Answers numbers(CsvTable table, int[] training) {
    return Answers.numbers(table.targets(), scaled(table, table.targets(), training), training);
  }

  private ScaledColumns scaled(CsvTable table, CsvTable.Numbers columns, int[] training) {
    return new ScaledColumns(
        settings.file(), table.lines(), columns, settings.standardize(), training);
  }

  private static Examples examples(ScaledColumns features, Answers answers, int[] rows) {
    return Examples.of(
        List.of(features.names().size()), features.of(rows), answers.ofRows().apply(rows));
  }
}
