package thalweg.datasets;

import org.osgi.service.component.annotations.Component;
import thalweg.api.data.Dataset;
import thalweg.api.data.DatasetFactory;
import thalweg.api.plugin.Setting;

/** Makes {@code curve}. */
@Component(service = DatasetFactory.class)
public final class CurveDatasetFactory implements DatasetFactory<CurveDatasetFactory.Settings> {

  /**
   * Which function, and how it is sampled.
   *
   * @param function of x
   * @param rows how many samples
   * @param frequency in periods over the whole range
   * @param noise of y
   * @param testFraction of the rows, held out
   * @param seed of the random numbers
   */
  public record Settings(
      @Setting(
              value =
                  "sine is smooth, triangle has kinks, step jumps, chirp is a sine that quickens"
                      + " from left to right",
              byDefault = "sine")
          CurveFunction function,
      @Setting(value = "number of samples", byDefault = "200", min = 2, max = 10_000_000) int rows,
      @Setting(
              value = "periods of the function over the whole range, x from -2 to 2",
              byDefault = "2",
              above = 0,
              max = 1000)
          double frequency,
      @Setting(
              value = "standard deviation of y about the function, which goes from -1 to 1",
              byDefault = "0.1",
              min = 0,
              max = 100)
          double noise,
      @Setting(
              value = "share of the rows held out for testing",
              byDefault = "0",
              min = 0,
              below = 1)
          double testFraction,
      @Setting(value = "start of the random numbers", byDefault = "7") long seed) {

    /** Checks that rows are left to train on. */
    public Settings {
      TrainTestSplit.held(rows, testFraction);
    }
  }

  @Override
  public String name() {
    return "curve";
  }

  @Override
  public String summary() {
    return "Noisy samples of a function of one number, for regression: y from x.";
  }

  @Override
  public Class<Settings> settings() {
    return Settings.class;
  }

  @Override
  public Dataset create(Settings settings) {
    return new CurveDataset(settings);
  }
}
