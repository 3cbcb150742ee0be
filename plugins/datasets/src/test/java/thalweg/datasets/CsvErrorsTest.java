package thalweg.datasets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import thalweg.api.plugin.PluginException;
import thalweg.datasets.CsvDatasetFactory.Settings;

/** Every fault of a file is one sentence with its line, that says what was found and expected. */
class CsvErrorsTest {

  private static final Optional<String> LABEL = Optional.of("label");
  private static final Optional<List<String>> NONE = Optional.empty();

  @TempDir private Path directory;

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          a,b,label;1,2,x;1,2           | :3: found 2 fields, expected 3 as in line 1.
          a,b,label;1,2,x;1             | :3: found 1 field, expected 3 as in line 1.
          a,b,label;;1,2,x;1,2,y,3      | :4: found 4 fields, expected 3 as in line 1.
          a,b,label;1,2,x;1,two,y       | :3: column 'b' is 'two', expected a number.
          a,b,label;1,2,x;1,,y          | :3: column 'b' is empty, expected a number.
          a,b,label;1,2,x;1,1.2.3,y     | :3: column 'b' is '1.2.3', expected a number.
          a,b,label;1,2,x;1,0x10,y      | :3: column 'b' is '0x10', expected a number.
          a,b,label;1,2,x;1,1d,y        | :3: column 'b' is '1d', expected a number.
          a,b,label;NaN,2,x;1,2,y       | :2: column 'a' is 'NaN', expected a finite number.
          a,b,label;-inf,2,x;1,2,y      | :2: column 'a' is '-inf', expected a finite number.
          a,b,label;Infinity,2,x;1,2,y  | :2: column 'a' is 'Infinity', expected a finite number.
          a,b,label;1e999,2,x;1,2,y     | :2: column 'a' is '1e999', expected a finite number.
          a,b,label;1e39,2,x;1,2,y      | :2: column 'a' is '1e39', expected a number within ±3.4e38, the range of floats.
          a,b,label;1,2,x;1,2,          | :3: the label is missing; expected the name of a class.
          a,b,label;"1,5",2,x;1,2,y     | :2: column 'a' is '1,5', expected a number with a decimal point.
          a,b,c;1,2,x                   | :1: there is no column 'label'; the columns are 'a', 'b', 'c'; set label: to one of them, or header: false if this line is data.
          label,a,label;1,2,x           | :1: there is more than one column 'label'; set label: to a position, such as 1.
          label;x;y                     | :1: found one column, expected two or more, separated by commas, semicolons or tabs.
          a,b,label                     | :1: only this line was found; expected examples below the header.
          a,label;1,x;2,x               | : every row has the label 'x'; expected two classes or more.
          a,label;1,"x;2,y              | :2: this is not CSV: Unclosed quoted field at end of input; check the quotes.
          """)
  void aWrongFileIsOneSentenceWithItsLine(String text, String expected) throws IOException {
    Path file = write(text.replace(';', '\n'));
    assertThat(errorOf(settings(file, "label", true))).isEqualTo(file + expected);
  }

  @Test
  void anEmptyFileSaysSo() throws IOException {
    Path file = write("\n\n");
    assertThat(errorOf(settings(file, "label", true)))
        .isEqualTo(file + " is empty; expected one example per line.");
  }

  @Test
  void aHeaderTakenForDataNamesTheSetting() throws IOException {
    Path file = write("a,label\n1,x\n2,y\n");
    assertThat(errorOf(settings(file, "2", false)))
        .isEqualTo(
            file
                + ":1: column 'x1' is 'a', expected a number (if this line names the columns, set"
                + " header: true).");
  }

  @Test
  void aNameWithoutAHeaderAsksForAPosition() throws IOException {
    Path file = write("1,2,x\n3,4,y\n");
    assertThat(errorOf(settings(file, "label", false)))
        .isEqualTo(
            file
                + ":1: columns have no names with header: false; set label: to a position from 1 to"
                + " 3, not 'label'.");
    assertThat(errorOf(settings(file, "4", false))).contains("from 1 to 3, not '4'");
    assertThat(errorOf(settings(file, "0", false))).contains("from 1 to 3, not '0'");
  }

  @Test
  void aMissingFileAndADirectorySaySo() {
    Path missing = directory.resolve("none.csv");
    assertThat(errorOf(settings(missing, "label", true)))
        .startsWith("There is no file " + missing + "; check the csv setting file");
    assertThat(errorOf(settings(directory, "label", true)))
        .isEqualTo(directory + " is a directory, expected a CSV file.");
  }

  @Test
  void binaryGarbageIsOneShortPrintableSentence() throws IOException {
    byte[] garbage = new byte[100_000];
    for (int seed = 0; seed < 20; seed++) {
      new Random(seed).nextBytes(garbage);
      Path file = Files.write(directory.resolve("data.csv"), garbage);
      String error = errorOf(settings(file, "label", true));
      assertThat(error)
          .startsWith(file + ":")
          .hasSizeLessThan(400)
          .doesNotContainPattern("\\p{Cntrl}");
    }
  }

  @Test
  void aFileThatIsNotUtf8SaysSo() throws IOException {
    Path file =
        Files.write(
            directory.resolve("data.csv"),
            "a,label\n1,x\n2,süß\n".getBytes(StandardCharsets.ISO_8859_1));
    assertThat(errorOf(settings(file, "label", true)))
        .isEqualTo(file + ":3: this is not UTF-8 text; expected a CSV file, saved as UTF-8.");
  }

  @Test
  void aColumnOfMeasurementsAsLabelSaysSo() throws IOException {
    StringBuilder text = new StringBuilder("a,label\n");
    for (int row = 0; row <= 1000; row++) {
      text.append("1,").append(row / 10.0).append('\n');
    }
    Path file = write(text.toString());
    assertThat(errorOf(settings(file, "label", true)))
        .startsWith(file + ": found 1001 different labels, such as '0.0', but at most 1000");
  }

  @Test
  void aTestPartThatTakesAllOrAWholeClassSaysSo() throws IOException {
    Path file = write("a,label\n1,x\n2,y\n");
    assertThat(errorOf(new Settings(file, LABEL, NONE, true, true, 0.9, 0)))
        .isEqualTo(
            file + ": a testFraction of 0.9 of 2 rows leaves none to train on; set a smaller one.");
    assertThat(errorOf(new Settings(file, LABEL, NONE, true, true, 0.5, 0)))
        .contains("are held out for testing; set another seed or a smaller testFraction.");
  }

  @Test
  void aHeldOutValueTooFarToStandardiseHasItsLine() throws IOException {
    Path file = write("a,label\n0,x\n1e-30,y\n0,x\n1e-30,y\n3e38,x\n");
    for (long seed = 0; seed < 30; seed++) {
      Settings settings = new Settings(file, LABEL, NONE, true, true, 0.2, seed);
      PluginException error =
          catchThrowableOfType(
              PluginException.class, () -> new CsvDatasetFactory().create(settings).load());
      if (error != null) {
        assertThat(error).hasMessageStartingWith(file + ":6: column 'a' is 3.0E38, too far");
        return;
      }
    }
    throw new AssertionError("No seed held out the last row.");
  }

  private Path write(String text) throws IOException {
    return Files.write(directory.resolve("data.csv"), text.getBytes(StandardCharsets.UTF_8));
  }

  private static Settings settings(Path file, String label, boolean header) {
    return new Settings(file, Optional.of(label), NONE, header, true, 0, 0);
  }

  private static String errorOf(Settings settings) {
    PluginException error =
        catchThrowableOfType(
            PluginException.class, () -> new CsvDatasetFactory().create(settings).load());
    assertThat(error).isNotNull();
    return error.getMessage();
  }
}
