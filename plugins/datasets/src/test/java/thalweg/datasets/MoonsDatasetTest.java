package thalweg.datasets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import thalweg.api.data.DatasetFactory;
import thalweg.api.data.Examples;
import thalweg.api.random.RandomStream;
import thalweg.datasets.MoonsDatasetFactory.Settings;
import thalweg.testkit.DatasetContract;

class MoonsDatasetTest extends DatasetContract<Settings> {

  @Override
  protected DatasetFactory<Settings> factory() {
    return new MoonsDatasetFactory();
  }

  @Override
  protected Settings settings() {
    return new Settings(200, 0.1, 7);
  }

  /** The values of {@code make_moons(n_samples=6, shuffle=False)}. */
  @Test
  void pointsAreThoseOfScikitLearn() {
    double[][] expected = {{1, 0}, {0, 1}, {-1, 0}, {0, 0.5}, {1, -0.5}, {2, 0.5}};
    MoonsDataset moons = new MoonsDataset(new Settings(3, 0, 7));
    double[] point = new double[2];
    for (int row = 0; row < 6; row++) {
      moons.place(row / 3, row % 3, new RandomStream(1, "data"), point);
      assertThat(point).containsExactly(expected[row], within(1e-12));
    }
  }

  @Test
  void oneRowPerClassWithoutNoiseIsFinite() {
    Examples examples = factory().create(new Settings(1, 0, 7)).load().training();
    assertThat(Statistics.rowsPerClass(examples)).containsExactly(1, 1);
    assertThat(Statistics.of(examples, 0).variance()).isCloseTo(1, within(1e-6));
  }
}
