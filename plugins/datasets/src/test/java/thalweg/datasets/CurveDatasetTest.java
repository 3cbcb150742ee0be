package thalweg.datasets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import thalweg.api.data.DataSplit;
import thalweg.api.data.DatasetFactory;
import thalweg.api.data.Examples;
import thalweg.api.plugin.PluginException;
import thalweg.api.scene.FittedCurve;
import thalweg.datasets.CurveDatasetFactory.Settings;
import thalweg.testkit.DatasetContract;

class CurveDatasetTest extends DatasetContract<Settings> {

  @Override
  protected DatasetFactory<Settings> factory() {
    return new CurveDatasetFactory();
  }

  @Override
  protected Settings settings() {
    return new Settings(CurveFunction.SINE, 200, 2, 0.1, 0.2, 7);
  }

  @ParameterizedTest
  @EnumSource(CurveFunction.class)
  void oneNumberIsAskedForOfOneSoThatItsFittedCurveCanBeDrawn(CurveFunction function) {
    DataSplit split = load(new Settings(function, 50, 2, 0.1, 0, 7));
    assertThat(FittedCurve.fits(split.training())).isTrue();
    assertThat(split.features()).containsExactly("x");
    assertThat(split.outputs()).containsExactly("y");
    assertThat(split.training().rows()).isEqualTo(50);
    assertThat(split.test()).isEmpty();
  }

  @Test
  void inputsFillTheRangeEvenly() {
    Examples examples = load(new Settings(CurveFunction.SINE, 20_000, 2, 0.1, 0, 7)).training();
    int[] quarters = new int[4];
    for (int row = 0; row < examples.rows(); row++) {
      assertThat(examples.input(row, 0)).isBetween(-2f, 2f);
      quarters[Math.min(3, (int) (examples.input(row, 0) + 2))]++;
    }
    for (int count : quarters) {
      assertThat(count).isBetween(4800, 5200);
    }
  }

  @Test
  void withoutNoiseASineIsOne() {
    Examples examples = load(new Settings(CurveFunction.SINE, 100, 3, 0, 0, 7)).training();
    for (int row = 0; row < examples.rows(); row++) {
      double x = examples.input(row, 0);
      assertThat((double) examples.value(row, 0))
          .isCloseTo(Math.sin(2 * Math.PI * 3 * x / 4), within(1e-5));
    }
  }

  /** One period is from −2 to 2. */
  @Test
  void aTriangleRunsStraightFromTurnToTurn() {
    assertValues(CurveFunction.TRIANGLE, -2, 0, -1.5, -0.5, -1, -1, 0, 0, 0.5, 0.5, 1, 1, 1.5, 0.5);
  }

  @Test
  void aStepJumpsInTheMiddle() {
    assertValues(CurveFunction.STEP, -2, -1, -1, -1, -0.001, -1, 0, 1, 1, 1, 1.999, 1);
  }

  /** One period in all: half of the phase is behind it at 1/√2 of the way. */
  @Test
  void aChirpTakesMostOfTheWayForItsFirstHalfPeriod() {
    double half = 4 * Math.sqrt(0.5) - 2;
    assertValues(CurveFunction.CHIRP, -2, 0, 0, 1, half, 0, 4 * Math.sqrt(0.75) - 2, -1);
  }

  private static void assertValues(CurveFunction function, double... placesAndValues) {
    for (int i = 0; i < placesAndValues.length; i += 2) {
      double share = (placesAndValues[i] + 2) / 4;
      assertThat(function.at(1, share))
          .as("at %s", placesAndValues[i])
          .isCloseTo(placesAndValues[i + 1], within(1e-12));
    }
  }

  @ParameterizedTest
  @EnumSource(CurveFunction.class)
  void frequencyCountsThePeriods(CurveFunction function) {
    int rises = 0;
    for (int i = 0; i < 10_000; i++) {
      double left = function.at(5, (i + 0.37) / 10_000);
      double right = function.at(5, (i + 1.37) / 10_000);
      rises += left < 0.1 && right >= 0.1 ? 1 : 0;
    }
    assertThat(rises).isEqualTo(5);
  }

  @Test
  void noiseIsThatOfTheOutputAndItsSquareTheLossOfAPerfectFit() {
    Examples noisy = load(new Settings(CurveFunction.STEP, 20_000, 2, 0.3, 0, 7)).training();
    Examples exact = load(new Settings(CurveFunction.STEP, 20_000, 2, 0, 0, 7)).training();
    double squares = 0;
    for (int row = 0; row < noisy.rows(); row++) {
      squares += Math.pow(noisy.value(row, 0) - exact.value(row, 0), 2);
    }
    assertThat(squares / noisy.rows()).isCloseTo(0.09, within(0.003));
  }

  @Test
  void anotherFunctionOrNoiseLeavesTheInputsAndMoreRowsTheFirstOnes() {
    List<Float> inputs = inputs(new Settings(CurveFunction.SINE, 30, 2, 0.1, 0, 7));
    assertThat(inputs(new Settings(CurveFunction.STEP, 30, 5, 0.4, 0, 7))).isEqualTo(inputs);
    assertThat(inputs(new Settings(CurveFunction.SINE, 60, 2, 0.1, 0, 7)).subList(0, 30))
        .isEqualTo(inputs);
    assertThat(inputs(new Settings(CurveFunction.SINE, 30, 2, 0.1, 0, 8)))
        .doesNotContainAnyElementsOf(inputs);
  }

  @Test
  void heldOutRowsAreThoseThatTrainingLacks() {
    DataSplit split = load(new Settings(CurveFunction.SINE, 40, 2, 0.1, 0.25, 7));
    Examples held = split.test().orElseThrow();
    assertThat(held.rows()).isEqualTo(10);
    List<String> parts = pairs(split.training());
    parts.addAll(pairs(held));
    assertThat(parts)
        .containsExactlyInAnyOrderElementsOf(
            pairs(load(new Settings(CurveFunction.SINE, 40, 2, 0.1, 0, 7)).training()));
  }

  @Test
  void aTestPartThatTakesAllIsRefusedWithTheSettings() {
    assertThatThrownBy(() -> new Settings(CurveFunction.SINE, 2, 2, 0.1, 0.9, 7))
        .isInstanceOf(PluginException.class)
        .hasMessageContaining("testFraction of 0.9 of 2 rows leaves none");
  }

  private static DataSplit load(Settings settings) {
    return new CurveDatasetFactory().create(settings).load();
  }

  private static List<Float> inputs(Settings settings) {
    Examples examples = load(settings).training();
    List<Float> inputs = new ArrayList<>();
    for (int row = 0; row < examples.rows(); row++) {
      inputs.add(examples.input(row, 0));
    }
    return inputs;
  }

  private static List<String> pairs(Examples examples) {
    List<String> pairs = new ArrayList<>();
    for (int row = 0; row < examples.rows(); row++) {
      pairs.add(examples.input(row, 0) + " " + examples.value(row, 0));
    }
    return pairs;
  }
}
