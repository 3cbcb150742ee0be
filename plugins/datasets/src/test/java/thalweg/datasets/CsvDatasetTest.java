package thalweg.datasets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import thalweg.api.data.DataSplit;
import thalweg.api.data.DatasetFactory;
import thalweg.api.data.Examples;
import thalweg.datasets.CsvDatasetFactory.Settings;
import thalweg.testkit.DatasetContract;

class CsvDatasetTest extends DatasetContract<Settings> {

  private static final Optional<String> LABEL = Optional.of("label");
  private static final Optional<List<String>> NONE = Optional.empty();

  @TempDir private Path directory;
  private Path excerpt;

  @BeforeEach
  void copyTheFirstThirtyRowsOfTheArticlesSpirals() throws IOException {
    excerpt = directory.resolve("spirals.csv");
    try (InputStream in = CsvDatasetTest.class.getResourceAsStream("spirals-excerpt.csv")) {
      Files.copy(in, excerpt);
    }
  }

  @Override
  protected DatasetFactory<Settings> factory() {
    return new CsvDatasetFactory();
  }

  @Override
  protected Settings settings() {
    return new Settings(excerpt, LABEL, NONE, true, true, 0.3, 1);
  }

  @Test
  void theArticlesSpiralsLoadInTheirOrder() {
    DataSplit split = load(new Settings(excerpt, LABEL, NONE, true, false, 0, 0));
    Examples training = split.training();
    assertThat(split.features()).containsExactly("x1", "x2");
    assertThat(split.outputs()).containsExactly("0", "1", "2");
    assertThat(split.test()).isEmpty();
    assertThat(training.rows()).isEqualTo(30);
    assertThat(training.input(0, 0)).isEqualTo(0.6392495078346817f);
    assertThat(training.input(1, 1)).isEqualTo(0.5769678272709028f);
    assertThat(List.of(training.label(0), training.label(1), training.label(2)))
        .containsExactly(0, 2, 0);
  }

  @Test
  void featuresAreStandardisedOverTheTrainingRowsAlone() {
    DataSplit split = load(new Settings(excerpt, LABEL, NONE, true, true, 0.5, 1));
    for (int feature = 0; feature < 2; feature++) {
      Statistics training = Statistics.of(split.training(), feature);
      assertThat(training.mean()).isCloseTo(0, within(1e-6));
      assertThat(training.variance()).isCloseTo(1, within(1e-6));
      assertThat(Statistics.of(split.test().orElseThrow(), feature).mean())
          .isNotCloseTo(0, within(1e-6));
    }
  }

  @Test
  void splittingKeepsEveryRowOnceAndMovesThemTogether() {
    DataSplit whole = load(new Settings(excerpt, LABEL, NONE, true, false, 0, 0));
    DataSplit split = load(new Settings(excerpt, LABEL, NONE, true, false, 0.2, 5));
    assertThat(split.test().orElseThrow().rows()).isEqualTo(6);
    List<String> parts = rows(split.training());
    parts.addAll(rows(split.test().orElseThrow()));
    assertThat(parts).containsExactlyInAnyOrderElementsOf(rows(whole.training()));
    assertThat(parts).isNotEqualTo(rows(whole.training()));
    DataSplit other = load(new Settings(excerpt, LABEL, NONE, true, false, 0.2, 6));
    assertThat(rows(other.test().orElseThrow())).isNotEqualTo(rows(split.test().orElseThrow()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a,b,label\n1,2,x\n3,4,y\n",
        "a,b,label\r\n1,2,x\r\n3,4,y\r\n",
        "\uFEFFa,b,label\n1,2,x\n3,4,y",
        "\"a\",\"b\",\"label\"\n\"1\",\"2\",\"x\"\n3,4,y\n",
        "\na , b , label\n 1 , 2 , x \n\n 3 , 4 , y \n\n",
        "a;b;label\n1;2;x\n3;4;y\n",
        "a\tb\tlabel\n1\t2\tx\n3\t4\ty\n",
        "a,label,b\n1,x,2\n3.0e0,y,4.\n",
        "label,a,b\nx,+1,2\ny,3,0.4E1\n"
      })
  void everyUsualWayToWriteATableGivesTheSameRows(String text) throws IOException {
    DataSplit split = load(raw(text, "label", true));
    assertThat(split.features()).containsExactly("a", "b");
    assertThat(split.outputs()).containsExactly("x", "y");
    assertThat(rows(split.training())).containsExactly("[1.0, 2.0] 0", "[3.0, 4.0] 1");
  }

  @Test
  void quotedFieldsKeepSeparatorsQuotesAndLineEnds() throws IOException {
    DataSplit split =
        load(raw("\"a, b\",label\n1,\"say \"\"x\"\"\"\n2,\"two\nlines\"\n", "label", true));
    assertThat(split.features()).containsExactly("a, b");
    assertThat(split.outputs()).containsExactly("say \"x\"", "two\nlines");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2", "class"})
  void theLabelIsNamedOrCountedFromOne(String label) throws IOException {
    DataSplit split = load(raw("a,class,b\n1,x,2\n3,y,4\n", label, true));
    assertThat(split.features()).containsExactly("a", "b");
    assertThat(split.outputs()).containsExactly("x", "y");
  }

  @Test
  void aColumnNamedByANumberGoesBeforeItsPosition() throws IOException {
    DataSplit split = load(raw("2,b,1\n7,8,x\n9,8,y\n", "1", true));
    assertThat(split.features()).containsExactly("2", "b");
  }

  @Test
  void withoutAHeaderFeaturesAreNumberedPastTheLabel() throws IOException {
    DataSplit split = load(raw("1,x,2\n3,y,4\n", "2", false));
    assertThat(split.features()).containsExactly("x1", "x2");
    assertThat(rows(split.training())).containsExactly("[1.0, 2.0] 0", "[3.0, 4.0] 1");
  }

  @Test
  void namesThatAreMissingOrDoubleAreMadeUnique() throws IOException {
    DataSplit split = load(raw(",a,a,label\n0,1,2,x\n1,3,4,y\n", "label", true));
    assertThat(split.features()).containsExactly("column 1", "a (column 2)", "a (column 3)");
  }

  @Test
  void leftOutTheLabelIsTheColumnOfThatName() throws IOException {
    Path file = write("a,label,b\n1,x,2\n3,y,4\n");
    DataSplit split = load(new Settings(file, Optional.empty(), NONE, true, false, 0, 0));
    assertThat(split.features()).containsExactly("a", "b");
    assertThat(split.outputs()).containsExactly("x", "y");
  }

  @Test
  void integerLabelsSortByValue() throws IOException {
    DataSplit split = load(raw("a,label\n1,10\n2,9\n3,-1\n4,9.0\n5,1.000e+01\n", "label", true));
    assertThat(split.outputs()).containsExactly("-1", "9", "10");
    assertThat(rows(split.training()))
        .containsExactly("[1.0] 2", "[2.0] 1", "[3.0] 0", "[4.0] 1", "[5.0] 2");
  }

  @Test
  void otherLabelsSortAsText() throws IOException {
    assertThat(load(raw("a,label\n1,10\n2,9\n3,b\n", "label", true)).outputs())
        .containsExactly("10", "9", "b");
  }

  @Test
  void aConstantColumnIsCentredNotDivided() throws IOException {
    Path file = write("a,b,label\n0.1,1,x\n0.1,2,y\n0.1,3,y\n");
    Examples training = load(new Settings(file, LABEL, NONE, true, true, 0, 0)).training();
    assertThat(Statistics.of(training, 0)).isEqualTo(new Statistics(0, 0));
    assertThat(Statistics.of(training, 1).variance()).isCloseTo(1, within(1e-6));
  }

  @Test
  void aLargeOffsetDoesNotCostPrecision() throws IOException {
    Path file = write("a,label\n1600000000,x\n1600000001,y\n1600000002,y\n");
    Examples training = load(new Settings(file, LABEL, NONE, true, true, 0, 0)).training();
    assertThat((double) training.input(2, 0)).isCloseTo(Math.sqrt(1.5), within(1e-6));
  }

  @Test
  void manyRowsLoad() throws IOException {
    StringBuilder text = new StringBuilder("a,b,label\n");
    for (int row = 0; row < 5000; row++) {
      text.append(row).append(',').append(-row).append(',').append(row % 7).append('\n');
    }
    Examples training = load(raw(text.toString(), "label", true)).training();
    assertThat(training.rows()).isEqualTo(5000);
    assertThat(training.input(4999, 1)).isEqualTo(-4999);
    assertThat(training.label(4999)).isEqualTo(4999 % 7);
  }

  private Settings raw(String text, String label, boolean header) throws IOException {
    return new Settings(write(text), Optional.of(label), NONE, header, false, 0, 0);
  }

  private Path write(String text) throws IOException {
    return Files.write(directory.resolve("data.csv"), text.getBytes(StandardCharsets.UTF_8));
  }

  private static DataSplit load(Settings settings) {
    return new CsvDatasetFactory().create(settings).load();
  }

  private static List<String> rows(Examples examples) {
    List<String> rows = new ArrayList<>();
    for (int row = 0; row < examples.rows(); row++) {
      List<Float> inputs = new ArrayList<>();
      for (int feature = 0; feature < examples.width(); feature++) {
        inputs.add(examples.input(row, feature));
      }
      rows.add(inputs + " " + examples.label(row));
    }
    return rows;
  }
}
