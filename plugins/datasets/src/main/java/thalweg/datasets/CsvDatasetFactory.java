package thalweg.datasets;

import java.nio.file.Path;
import org.osgi.service.component.annotations.Component;
import thalweg.api.data.Dataset;
import thalweg.api.data.DatasetFactory;
import thalweg.api.plugin.Setting;

/** Makes {@code csv}. */
@Component(service = DatasetFactory.class)
public final class CsvDatasetFactory implements DatasetFactory<CsvDatasetFactory.Settings> {

  /**
   * Which file, and how to read it.
   *
   * @param file of text, one example per line
   * @param label the column of classes
   * @param header whether the first line names the columns
   * @param standardize whether features are standardised
   * @param testFraction of the rows, held out
   * @param seed of the split
   */
  public record Settings(
      @Setting("a table of numbers: comma, semicolon or tab between fields, UTF-8") Path file,
      @Setting(
              value = "the column of classes: its name, or its position counted from 1",
              byDefault = "label")
          String label,
      @Setting(value = "whether the first line names the columns", byDefault = "true")
          boolean header,
      @Setting(
              value = "whether features get mean 0 and variance 1 over the training rows",
              byDefault = "true")
          boolean standardize,
      @Setting(
              value = "share of the rows held out for testing; above 0, rows are shuffled",
              byDefault = "0",
              min = 0,
              below = 1)
          double testFraction,
      @Setting(value = "start of the random numbers of the split", byDefault = "0") long seed) {}

  @Override
  public String name() {
    return "csv";
  }

  @Override
  public String summary() {
    return "Rows of a CSV file: one column of classes, the others numbers.";
  }

  @Override
  public Class<Settings> settings() {
    return Settings.class;
  }

  @Override
  public Dataset create(Settings settings) {
    return new CsvDataset(settings);
  }
}
