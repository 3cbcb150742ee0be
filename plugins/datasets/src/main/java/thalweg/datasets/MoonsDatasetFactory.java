package thalweg.datasets;

import org.osgi.service.component.annotations.Component;
import thalweg.api.data.Dataset;
import thalweg.api.data.DatasetFactory;
import thalweg.api.plugin.Setting;

/** Makes {@code moons}. */
@Component(service = DatasetFactory.class)
public final class MoonsDatasetFactory implements DatasetFactory<MoonsDatasetFactory.Settings> {

  /**
   * How many rows, and how blurred.
   *
   * @param rowsPerClass how many rows each class has
   * @param noise in radii
   * @param seed of the random numbers
   */
  public record Settings(
      @Setting(value = "rows of each class", byDefault = "200", min = 1, max = 10_000_000)
          int rowsPerClass,
      @Setting(
              value = "standard deviation of the position, in radii of the half circles",
              byDefault = "0.1",
              min = 0,
              max = 100)
          double noise,
      @Setting(value = "start of the random numbers", byDefault = "7") long seed) {}

  @Override
  public String name() {
    return "moons";
  }

  @Override
  public String summary() {
    return "Two interleaved half circles in two features.";
  }

  @Override
  public Class<Settings> settings() {
    return Settings.class;
  }

  @Override
  public Dataset create(Settings settings) {
    return new MoonsDataset(settings);
  }
}
