package thalweg.datasets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import thalweg.api.data.DatasetFactory;
import thalweg.api.data.Examples;
import thalweg.api.plugin.PluginException;
import thalweg.api.random.RandomStream;
import thalweg.datasets.BlobsDatasetFactory.Settings;
import thalweg.testkit.DatasetContract;

class BlobsDatasetTest extends DatasetContract<Settings> {

  @Override
  protected DatasetFactory<Settings> factory() {
    return new BlobsDatasetFactory();
  }

  @Override
  protected Settings settings() {
    return new Settings(4, 50, 5, 1, 1);
  }

  @Test
  void widthAndRowsAreThoseAskedFor() {
    Examples examples = load(new Settings(10, 7, 12, 0.5, 3));
    assertThat(examples.width()).isEqualTo(12);
    assertThat(Statistics.rowsPerClass(examples)).hasSize(10).containsOnly(7);
  }

  @Test
  void spreadIsTheDeviationAboutACentreInTheBox() {
    BlobsDataset blobs = new BlobsDataset(new Settings(2, 4000, 1, 3, 1));
    RandomStream random = new RandomStream(1, "data");
    double[] point = new double[1];
    double sum = 0;
    double squares = 0;
    for (int index = 0; index < 4000; index++) {
      blobs.place(1, index, random, point);
      sum += point[0];
      squares += point[0] * point[0];
    }
    double mean = sum / 4000;
    assertThat(mean).isBetween(-10.2, 10.2);
    assertThat(Math.sqrt(squares / 4000 - mean * mean)).isCloseTo(3, within(0.15));
  }

  @Test
  void cloudsWithoutSpreadArePoints() {
    Examples examples = load(new Settings(3, 5, 2, 0, 1));
    for (int row = 0; row < examples.rows(); row++) {
      for (int other = 0; other < examples.rows(); other++) {
        boolean same = examples.input(row, 0) == examples.input(other, 0);
        assertThat(same).isEqualTo(examples.label(row) == examples.label(other));
      }
    }
  }

  @Test
  void moreThanFitsIntoMemoryIsRefused() {
    assertThatThrownBy(() -> load(new Settings(100, 10_000_000, 1_000_000, 1, 1)))
        .isInstanceOf(PluginException.class)
        .hasMessageContaining("1000000000000000 numbers")
        .hasMessageContaining("smaller rowsPerClass");
  }

  private static Examples load(Settings settings) {
    return new BlobsDatasetFactory().create(settings).load().training();
  }
}
