package thalweg.datasets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import thalweg.api.data.DatasetFactory;
import thalweg.api.data.Examples;
import thalweg.api.random.RandomStream;
import thalweg.datasets.CirclesDatasetFactory.Settings;
import thalweg.testkit.DatasetContract;

class CirclesDatasetTest extends DatasetContract<Settings> {

  @Override
  protected DatasetFactory<Settings> factory() {
    return new CirclesDatasetFactory();
  }

  @Override
  protected Settings settings() {
    return new Settings(200, 0.1, 0.5, 7);
  }

  @Test
  void classOneIsTheInnerCircle() {
    CirclesDataset circles = new CirclesDataset(new Settings(8, 0, 0.25, 7));
    double[] point = new double[2];
    for (int index = 0; index < 8; index++) {
      circles.place(0, index, new RandomStream(1, "data"), point);
      assertThat(Math.hypot(point[0], point[1])).isCloseTo(1, within(1e-12));
      circles.place(1, index, new RandomStream(1, "data"), point);
      assertThat(Math.hypot(point[0], point[1])).isCloseTo(0.25, within(1e-12));
      assertThat(Math.atan2(point[1], point[0]))
          .isCloseTo(Math.IEEEremainder(Math.PI * index / 4, 2 * Math.PI), within(1e-12));
    }
  }

  @Test
  void aFeatureWithoutVarianceIsCentredOnly() {
    Examples examples = factory().create(new Settings(1, 0, 0.5, 7)).load().training();
    assertThat(Statistics.rowsPerClass(examples)).containsExactly(1, 1);
    assertThat(Statistics.of(examples, 0).variance()).isCloseTo(1, within(1e-6));
    assertThat(Statistics.of(examples, 1)).isEqualTo(new Statistics(0, 0));
  }
}
