package thalweg.datasets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import thalweg.api.data.DatasetFactory;
import thalweg.api.data.Examples;
import thalweg.api.random.RandomStream;
import thalweg.datasets.SpiralsDatasetFactory.Settings;
import thalweg.testkit.DatasetContract;

class SpiralsDatasetTest extends DatasetContract<Settings> {

  private static final Settings DEFAULTS = new Settings(3, 361, 0.2, 7);

  @Override
  protected DatasetFactory<Settings> factory() {
    return new SpiralsDatasetFactory();
  }

  @Override
  protected Settings settings() {
    return DEFAULTS;
  }

  @Test
  void defaultsGiveTheArticlesRowsStandardised() {
    Examples examples = load(DEFAULTS);
    assertThat(examples.rows()).isEqualTo(1083);
    assertThat(Statistics.rowsPerClass(examples)).containsExactly(361, 361, 361);
    for (int feature = 0; feature < 2; feature++) {
      Statistics statistics = Statistics.of(examples, feature);
      assertThat(statistics.mean()).isCloseTo(0, within(1e-7));
      assertThat(statistics.variance()).isCloseTo(1, within(1e-6));
    }
    assertThat(largest(examples)).isBetween(2.2f, 2.6f);
  }

  /** The class means were measured on the article's spirals, whose arms are not evenly spaced. */
  @Test
  void defaultsTurnLikeTheArticlesSpirals() {
    double[][] articleMeans = {{0.33, -0.66}, {-0.71, -0.08}, {0.37, 0.74}};
    Examples examples = load(DEFAULTS);
    for (int label = 0; label < 3; label++) {
      for (int feature = 0; feature < 2; feature++) {
        assertThat(mean(examples, label, feature))
            .as("class %d, feature %d", label, feature)
            .isCloseTo(articleMeans[label][feature], within(0.25));
      }
    }
  }

  /** Without noise, each arm's angle is its start plus 4 radians times the radius. */
  @Test
  void armsAreEvenlySpacedAndSweepFourRadians() {
    SpiralsDataset arms = new SpiralsDataset(new Settings(5, 10, 0, 7));
    double[] point = new double[2];
    for (int label = 0; label < 5; label++) {
      for (int index = 0; index < 10; index++) {
        arms.place(label, index, new RandomStream(1, "data"), point);
        double radius = (index + 1) / 10.0;
        assertThat(Math.hypot(point[0], point[1])).isCloseTo(radius, within(1e-12));
        double turned = Math.atan2(point[0], point[1]) - (Math.PI * 2 / 5 * label + 4 * radius);
        assertThat(Math.cos(turned)).isCloseTo(1, within(1e-12));
      }
    }
  }

  @Test
  void noiseIsThatOfTheAngle() {
    SpiralsDataset noisy = new SpiralsDataset(new Settings(2, 5000, 0.2, 7));
    RandomStream random = new RandomStream(7, "data");
    double[] point = new double[2];
    double squares = 0;
    for (int index = 0; index < 5000; index++) {
      noisy.place(0, index, random, point);
      double radius = (index + 1) / 5000.0;
      double off = Math.IEEEremainder(Math.atan2(point[0], point[1]) - 4 * radius, 2 * Math.PI);
      squares += off * off;
    }
    assertThat(Math.sqrt(squares / 5000)).isCloseTo(0.2, within(0.01));
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 3, 4, 5, 6, 7, 8, 9, 10})
  void anyNumberOfArmsHasAllItsRows(int classes) {
    Examples examples = load(new Settings(classes, 20, 0, 1));
    assertThat(Statistics.rowsPerClass(examples)).hasSize(classes).containsOnly(20);
    assertThat(Statistics.of(examples, 0).variance()).isCloseTo(1, within(1e-6));
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 3, 10})
  void oneRowPerClassWithoutNoiseIsFiniteAndApart(int classes) {
    Examples examples = load(new Settings(classes, 1, 0, 1));
    assertThat(examples.rows()).isEqualTo(classes);
    for (int row = 1; row < classes; row++) {
      float dx = examples.input(row, 0) - examples.input(0, 0);
      float dy = examples.input(row, 1) - examples.input(0, 1);
      assertThat(Math.hypot(dx, dy)).isGreaterThan(0.1).isFinite();
    }
  }

  @Test
  void rowsAreShuffledAndTheSeedDecidesHow() {
    int[] labels = labels(load(DEFAULTS));
    assertThat(labels).isNotEqualTo(Arrays.stream(labels).sorted().toArray());
    assertThat(labels(load(new Settings(3, 361, 0.2, 8)))).isNotEqualTo(labels);
    assertThat(labels(load(new Settings(3, 361, 0, 7)))).as("without noise").isEqualTo(labels);
  }

  private static Examples load(Settings settings) {
    return new SpiralsDatasetFactory().create(settings).load().training();
  }

  private static int[] labels(Examples examples) {
    int[] labels = new int[examples.rows()];
    examples.copyLabels(labels);
    return labels;
  }

  private static double mean(Examples examples, int label, int feature) {
    double sum = 0;
    for (int row = 0; row < examples.rows(); row++) {
      sum += examples.label(row) == label ? examples.input(row, feature) : 0;
    }
    return sum / Statistics.rowsPerClass(examples)[label];
  }

  private static float largest(Examples examples) {
    float largest = 0;
    for (int row = 0; row < examples.rows(); row++) {
      largest = Math.max(largest, Math.abs(examples.input(row, 0)));
      largest = Math.max(largest, Math.abs(examples.input(row, 1)));
    }
    return largest;
  }
}
