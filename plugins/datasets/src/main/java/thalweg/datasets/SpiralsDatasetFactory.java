package thalweg.datasets;

import org.osgi.service.component.annotations.Component;
import thalweg.api.data.Dataset;
import thalweg.api.data.DatasetFactory;
import thalweg.api.plugin.Setting;

/** Makes {@code spirals}. */
@Component(service = DatasetFactory.class)
public final class SpiralsDatasetFactory implements DatasetFactory<SpiralsDatasetFactory.Settings> {

  /**
   * How many arms, and how blurred.
   *
   * @param classes how many arms
   * @param rowsPerClass how many rows each class has
   * @param noise in radians
   * @param seed of the random numbers
   */
  public record Settings(
      @Setting(value = "number of classes", byDefault = "3", min = 2, max = 100) int classes,
      @Setting(value = "rows of each class", byDefault = "361", min = 1, max = 10_000_000)
          int rowsPerClass,
      @Setting(
              value = "standard deviation of the angle, in radians",
              byDefault = "0.2",
              min = 0,
              max = 100)
          double noise,
      @Setting(value = "start of the random numbers", byDefault = "7") long seed) {}

  @Override
  public String name() {
    return "spirals";
  }

  @Override
  public String summary() {
    return "Interleaved spiral arms in two features, one arm per class.";
  }

  @Override
  public Class<Settings> settings() {
    return Settings.class;
  }

  @Override
  public Dataset create(Settings settings) {
    return new SpiralsDataset(settings);
  }
}
