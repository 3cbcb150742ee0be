package thalweg.datasets;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Component;
import thalweg.api.data.Dataset;
import thalweg.api.data.DatasetFactory;
import thalweg.api.plugin.PluginException;
import thalweg.api.plugin.Setting;

/** Makes {@code csv}. */
@Component(service = DatasetFactory.class)
public final class CsvDatasetFactory implements DatasetFactory<CsvDatasetFactory.Settings> {

  /**
   * Which file, and how to read it.
   *
   * @param file of text, one example per line
   * @param label the column of classes
   * @param target the columns of numbers that are asked for, in place of a class
   * @param header whether the first line names the columns
   * @param standardize whether features and targets are standardised
   * @param testFraction of the rows, held out
   * @param seed of the split
   */
  public record Settings(
      @Setting("a table of numbers: comma, semicolon or tab between fields, UTF-8") Path file,
      @Setting(
              "the column of classes: its name, or its position counted from 1; without label and"
                  + " target, it is the one named label")
          Optional<String> label,
      @Setting(
              value =
                  "in place of label: the columns of numbers to predict, each by its name, or its"
                      + " position counted from 1",
              minSize = 1)
          Optional<List<String>> target,
      @Setting(value = "whether the first line names the columns", byDefault = "true")
          boolean header,
      @Setting(
              value =
                  "whether features and targets get mean 0 and variance 1 over the training rows",
              byDefault = "true")
          boolean standardize,
      @Setting(
              value = "share of the rows held out for testing; above 0, rows are shuffled",
              byDefault = "0",
              min = 0,
              below = 1)
          double testFraction,
      @Setting(value = "start of the random numbers of the split", byDefault = "0") long seed) {

    private static final String USUAL_LABEL = "label";

    /** Checks that either a class or numbers are asked for. */
    public Settings {
      if (label.isPresent() && target.isPresent()) {
        throw new PluginException(
            ("There are both a label and a target: leave out target to predict the class '%s', or label"
                    + " to predict numbers.")
                .formatted(label.get()));
      }
      target = target.map(List::copyOf);
      // As if left out, so that titles do not name what goes without saying.
      label = label.filter(name -> !name.equals(USUAL_LABEL));
    }

    /** The column of classes, if classes are asked for. */
    Optional<String> classColumn() {
      return target.isPresent() ? Optional.empty() : Optional.of(label.orElse(USUAL_LABEL));
    }
  }

  @Override
  public String name() {
    return "csv";
  }

  @Override
  public String summary() {
    return "Rows of a CSV file: one column of classes, or some columns of numbers to predict.";
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
