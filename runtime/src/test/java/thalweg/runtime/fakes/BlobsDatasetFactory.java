package thalweg.runtime.fakes;

import java.nio.file.Path;
import java.util.Optional;
import thalweg.api.data.DataSplit;
import thalweg.api.data.Dataset;
import thalweg.api.data.DatasetFactory;
import thalweg.api.data.Examples;
import thalweg.api.plugin.PluginException;
import thalweg.api.plugin.Setting;
import thalweg.api.random.RandomStream;

/** Three clouds of points around (0, 0), (1, 2) and (2, 4). */
public final class BlobsDatasetFactory implements DatasetFactory<BlobsDatasetFactory.Settings> {

  private static final int CLASSES = 3;

  /** Settings. */
  public record Settings(
      @Setting(value = "points in all", byDefault = "30", min = 3, max = 1e6) int rows,
      @Setting(value = "the width of a cloud", byDefault = "0.3", min = 0) double noise,
      @Setting(value = "of the points; a negative one gives none", byDefault = "7") long seed,
      @Setting("a file that is not looked at") Optional<Path> file) {}

  @Override
  public String name() {
    return "blobs";
  }

  @Override
  public String summary() {
    return "Clouds of points.";
  }

  @Override
  public Class<Settings> settings() {
    return Settings.class;
  }

  @Override
  public Dataset create(Settings settings) {
    return () -> {
      if (settings.seed() < 0) {
        throw new PluginException("Row 3 is no point.");
      }
      return DataSplit.of(examples(settings.rows(), settings.noise(), settings.seed()));
    };
  }

  /** The points of a seed. */
  public static Examples examples(int rows, double noise, long seed) {
    RandomStream random = new RandomStream(seed, "data");
    float[][] inputs = new float[rows][2];
    int[] labels = new int[rows];
    for (int row = 0; row < rows; row++) {
      labels[row] = row % CLASSES;
      inputs[row][0] = (float) (labels[row] + noise * random.nextGaussian());
      inputs[row][1] = (float) (2 * labels[row] + noise * random.nextGaussian());
    }
    return Examples.ofRows(inputs, labels, CLASSES);
  }
}
