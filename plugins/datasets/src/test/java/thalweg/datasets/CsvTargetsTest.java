package thalweg.datasets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import thalweg.api.data.DataSplit;
import thalweg.api.data.DatasetFactory;
import thalweg.api.data.Examples;
import thalweg.api.data.Signature;
import thalweg.api.data.Target;
import thalweg.api.plugin.PluginException;
import thalweg.datasets.CsvDatasetFactory.Settings;
import thalweg.testkit.DatasetContract;

/** A CSV file of which columns of numbers are asked for. */
class CsvTargetsTest extends DatasetContract<Settings> {

  private static final String HOUSES =
      """
      area,price,rooms,age
      50,100,2,30
      70,150,3,10
      90,160,3,50
      120,260,5,5
      """;

  @TempDir private Path directory;
  private Path houses;

  @BeforeEach
  void writeATableOfHouses() throws IOException {
    houses = write(HOUSES);
  }

  @Override
  protected DatasetFactory<Settings> factory() {
    return new CsvDatasetFactory();
  }

  @Override
  protected Settings settings() {
    return asking(houses, true, 0.3, "price", "age");
  }

  @Test
  void aColumnThatIsAskedForIsATargetAndTheOthersAreFeatures() {
    DataSplit split = load(asking(houses, false, 0, "price"));
    assertThat(split.features()).containsExactly("area", "rooms", "age");
    assertThat(split.outputs()).containsExactly("price");
    Examples training = split.training();
    assertThat(training.signature()).isEqualTo(new Signature(List.of(3), Target.values(1)));
    assertThat(targets(training, 0)).containsExactly(100, 150, 160, 260);
    assertThat(training.input(3, 0)).isEqualTo(120);
    assertThat(training.input(3, 2)).isEqualTo(5);
  }

  @Test
  void severalTargetsComeInTheOrderOfTheSetting() {
    DataSplit split = load(asking(houses, false, 0, "age", "price"));
    assertThat(split.features()).containsExactly("area", "rooms");
    assertThat(split.outputs()).containsExactly("age", "price");
    assertThat(targets(split.training(), 0)).containsExactly(30, 10, 50, 5);
    assertThat(targets(split.training(), 1)).containsExactly(100, 150, 160, 260);
  }

  @Test
  void aTargetMayBeCountedFromOne() {
    assertThat(load(asking(houses, false, 0, "2")).outputs()).containsExactly("price");
  }

  @Test
  void withoutAHeaderTargetsAreNumberedForThemselves() throws IOException {
    Path file = write("1,2,3,4\n5,6,7,8\n");
    DataSplit split =
        load(new Settings(file, Optional.empty(), asked("3", "1"), false, false, 0, 0));
    assertThat(split.features()).containsExactly("x1", "x2");
    assertThat(split.outputs()).containsExactly("y1", "y2");
    assertThat(targets(split.training(), 0)).containsExactly(3, 7);
    assertThat(targets(split.training(), 1)).containsExactly(1, 5);
  }

  @Test
  void targetsAreStandardisedOverTheTrainingRowsLikeFeatures() {
    Examples training = load(asking(houses, true, 0, "price")).training();
    // mean 167.5, squares 4556.25 + 306.25 + 56.25 + 8556.25 = 4 · 3368.75
    double deviation = Math.sqrt(3368.75);
    double[] expected = {-67.5, -17.5, -7.5, 92.5};
    for (int row = 0; row < 4; row++) {
      assertThat((double) training.value(row, 0))
          .isCloseTo(expected[row] / deviation, within(1e-6));
    }
  }

  @Test
  void heldOutRowsKeepTheirTargets() {
    DataSplit split = load(asking(houses, false, 0.25, "price"));
    Examples held = split.test().orElseThrow();
    assertThat(held.rows()).isEqualTo(1);
    assertThat(split.training().rows()).isEqualTo(3);
    List<String> known = List.of("50.0 100.0", "70.0 150.0", "90.0 160.0", "120.0 260.0");
    assertThat(known).contains(held.input(0, 0) + " " + held.value(0, 0));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          a,b,y;1,2,3;1,2,high | y     | :3: column 'y' is 'high', expected a number.
          a,b,y;1,2,;1,2,4     | y     | :2: column 'y' is empty, expected a number.
          a,b,y;1,2,inf;1,2,4  | y     | :2: column 'y' is 'inf', expected a finite number.
          a,b,y;1,2,3;x,2,4    | y     | :3: column 'a' is 'x', expected a number.
          a,b,y;1,2,3;1,2,4    | z     | :1: there is no column 'z'; the columns are 'a', 'b', 'y'; set target: to one of them, or header: false if this line is data.
          y,b,y;1,2,3;1,2,4    | y     | :1: there is more than one column 'y'; set target: to a position, such as 1.
          a,b,y;1,2,3;1,2,4    | y y   | :1: target: asks twice for column 'y'; name each column once.
          a,b,y;1,2,3;1,2,4    | y 3   | :1: target: asks twice for column '3'; name each column once.
          a,b,y;1,2,3;1,2,4    | a b y | :1: target: asks for all 3 columns; leave at least one as a feature.
          y;1;2                | y     | :1: found one column, expected two or more, separated by commas, semicolons or tabs.
          a,y;1,5;2,5          | y     | : the target 'y' is 5.0 in every training row; expected numbers that differ.
          """)
  void aWrongTargetIsOneSentenceWithItsLine(String text, String target, String expected)
      throws IOException {
    Path file = write(text.replace(';', '\n'));
    assertThatThrownBy(() -> load(asking(file, true, 0, target.split(" "))))
        .isInstanceOf(PluginException.class)
        .hasMessage(file + expected);
  }

  @Test
  void aLabelAndATargetTogetherAreRefused() {
    for (String label : List.of("rooms", "label")) {
      assertThatThrownBy(
              () -> new Settings(houses, Optional.of(label), asked("price"), true, true, 0, 0))
          .isInstanceOf(PluginException.class)
          .hasMessageContaining("both a label and a target")
          .hasMessageContaining("'" + label + "'");
    }
  }

  private static Settings asking(
      Path file, boolean standardize, double testFraction, String... target) {
    return new Settings(file, Optional.empty(), asked(target), true, standardize, testFraction, 2);
  }

  private static Optional<List<String>> asked(String... target) {
    return Optional.of(List.of(target));
  }

  private Path write(String text) throws IOException {
    return Files.write(directory.resolve("data.csv"), text.getBytes(StandardCharsets.UTF_8));
  }

  private static DataSplit load(Settings settings) {
    return new CsvDatasetFactory().create(settings).load();
  }

  private static float[] targets(Examples examples, int output) {
    float[] values = new float[examples.rows()];
    examples.copyValues(output, values);
    return values;
  }
}
