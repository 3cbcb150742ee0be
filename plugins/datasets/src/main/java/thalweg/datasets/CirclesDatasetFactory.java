package thalweg.datasets;

import org.osgi.service.component.annotations.Component;
import thalweg.api.data.Dataset;
import thalweg.api.data.DatasetFactory;
import thalweg.api.plugin.Setting;

/** Makes {@code circles}. */
@Component(service = DatasetFactory.class)
public final class CirclesDatasetFactory implements DatasetFactory<CirclesDatasetFactory.Settings> {

  /**
   * How many rows, how blurred, and how far apart.
   *
   * @param rowsPerClass how many rows each class has
   * @param noise in radii of the outer circle
   * @param factor inner radius over outer radius
   * @param seed of the random numbers
   */
  public record Settings(
      @Setting(value = "rows of each class", byDefault = "200", min = 1, max = 10_000_000)
          int rowsPerClass,
      @Setting(
              value = "standard deviation of the position, in radii of the outer circle",
              byDefault = "0.1",
              min = 0,
              max = 100)
          double noise,
      @Setting(
              value = "radius of the inner circle, where the outer one has 1",
              byDefault = "0.5",
              min = 0,
              below = 1)
          double factor,
      @Setting(value = "start of the random numbers", byDefault = "7") long seed) {}

  @Override
  public String name() {
    return "circles";
  }

  @Override
  public String summary() {
    return "A circle inside a circle, in two features.";
  }

  @Override
  public Class<Settings> settings() {
    return Settings.class;
  }

  @Override
  public Dataset create(Settings settings) {
    return new CirclesDataset(settings);
  }
}
