package thalweg.datasets;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
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
    CsvTable table =
        new CsvTableReader(settings.file(), settings.header(), settings.label()).read();
    ClassNames classes = inFile(() -> ClassNames.of(table.labels()));
    TrainTestSplit split =
        inFile(() -> TrainTestSplit.of(table.rows(), settings.testFraction(), settings.seed()));
    requireEveryClass(classes, split);
    Standardizer[] standardizers = standardizers(table.columns(), split.training());
    return new DataSplit(
        examples(table, classes, standardizers, split.training()),
        split.test().length == 0
            ? Optional.empty()
            : Optional.of(examples(table, classes, standardizers, split.test())),
        table.features(),
        classes.names());
  }

  /** Says which file an error is about. */
  private <T> T inFile(Supplier<T> step) {
    try {
      return step.get();
    } catch (PluginException e) {
      throw new PluginException(settings.file() + ": " + e.getMessage(), e);
    }
  }

  private Standardizer[] standardizers(double[][] columns, int[] training) {
    return Arrays.stream(columns)
        .map(c -> settings.standardize() ? Standardizer.fit(c, training) : Standardizer.NONE)
        .toArray(Standardizer[]::new);
  }

  private void requireEveryClass(ClassNames classes, TrainTestSplit split) {
    boolean[] seen = new boolean[classes.names().size()];
    for (int row : split.training()) {
      seen[classes.labels()[row]] = true;
    }
    for (int label = 0; label < seen.length; label++) {
      if (!seen[label]) {
        throw new PluginException(
            ("%s: all rows of class '%s' are held out for testing; set another seed or a smaller"
                    + " testFraction.")
                .formatted(settings.file(), classes.names().get(label)));
      }
    }
  }

  private Examples examples(
      CsvTable table, ClassNames classes, Standardizer[] standardizers, int[] rows) {
    float[][] inputs = new float[standardizers.length][];
    for (int feature = 0; feature < inputs.length; feature++) {
      inputs[feature] = standardizers[feature].apply(table.columns()[feature], rows);
      requireFinite(inputs[feature], table, feature, rows);
    }
    int[] labels = IntStream.of(rows).map(row -> classes.labels()[row]).toArray();
    return Examples.ofColumns(inputs, labels, classes.names().size());
  }

  /** A held-out value may lie very many deviations from the training rows. */
  private void requireFinite(float[] values, CsvTable table, int feature, int[] rows) {
    for (int i = 0; i < values.length; i++) {
      if (!Float.isFinite(values[i])) {
        throw PluginException.at(
            settings.file(),
            table.lines()[rows[i]],
            ("column '%s' is %s, too far from the training rows to be standardised; check the value,"
                    + " or set standardize: false.")
                .formatted(table.features().get(feature), table.columns()[feature][rows[i]]));
      }
    }
  }
}
