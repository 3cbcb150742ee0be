package thalweg.datasets;

import org.osgi.service.component.annotations.Component;
import thalweg.api.data.Dataset;
import thalweg.api.data.DatasetFactory;
import thalweg.api.plugin.Setting;

/** Makes {@code blobs}. */
@Component(service = DatasetFactory.class)
public final class BlobsDatasetFactory implements DatasetFactory<BlobsDatasetFactory.Settings> {

  /**
   * How many clouds, and how wide.
   *
   * @param classes how many clouds
   * @param rowsPerClass how many rows each class has
   * @param features of every row
   * @param spread standard deviation
   * @param seed of the random numbers
   */
  public record Settings(
      @Setting(value = "number of classes", byDefault = "3", min = 2, max = 100) int classes,
      @Setting(value = "rows of each class", byDefault = "200", min = 1, max = 10_000_000)
          int rowsPerClass,
      @Setting(value = "number of features", byDefault = "2", min = 1, max = 1_000_000)
          int features,
      @Setting(
              value = "standard deviation of a cloud; centres lie in a box of side 20",
              byDefault = "1",
              min = 0,
              max = 1e6)
          double spread,
      @Setting(value = "start of the random numbers", byDefault = "1") long seed) {}

  @Override
  public String name() {
    return "blobs";
  }

  @Override
  public String summary() {
    return "Round Gaussian clouds in any number of features, one cloud per class.";
  }

  @Override
  public Class<Settings> settings() {
    return Settings.class;
  }

  @Override
  public Dataset create(Settings settings) {
    return new BlobsDataset(settings);
  }
}
