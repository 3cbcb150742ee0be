package thalweg.runtime.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import thalweg.api.plugin.FileOrName;

class SettingTypesTest extends SettingsFixture {

  @Test
  void everyDefaultBinds() {
    assertThat(bind(Everything.class, "{}"))
        .isEqualTo(
            new Everything(
                3,
                42,
                0.5,
                true,
                "",
                Color.DARK_BLUE,
                List.of(1.5, 2.0),
                FileOrName.name("final"),
                Optional.empty(),
                Optional.empty()));
  }

  @Test
  void everyTypeBinds() throws IOException {
    Files.createFile(directory.resolve("start.npy"));

    Everything bound =
        bind(
            Everything.class,
            "{count: -7, seed: 9223372036854775807, rate: 1e-3, on: false, text: 12, color: red,"
                + " list: [], source: start.npy, maybe: 5, file: ./x/../start.npy}");

    Path start = directory.resolve("start.npy").toAbsolutePath();
    assertThat(bound)
        .isEqualTo(
            new Everything(
                -7,
                Long.MAX_VALUE,
                1e-3,
                false,
                "12",
                Color.RED,
                List.of(),
                FileOrName.file(start),
                Optional.of(5),
                Optional.of(start)));
  }

  @Test
  void nothingWrittenMeansThatAnOptionalSettingIsAbsent() {
    assertThat(bind(Everything.class, "{maybe: null}").maybe()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0x10",
        "'5'",
        "\"5\"",
        "5.0",
        "1e3",
        "1_000",
        "2147483648",
        "-2147483649",
        "five",
        "",
        "٣",
        "[5]",
        "{a: 5}",
        "5 6",
        "5d"
      })
  void whatIsNoIntegerIsRefused(String written) {
    assertThat(problem(Everything.class, "count: " + written))
        .startsWith("run.yaml:1:")
        .contains("expected a whole number");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        ".inf",
        "-.inf",
        ".nan",
        "NaN",
        "Infinity",
        "1e999",
        "0x1p3",
        "'0.5'",
        "1f",
        "1,5",
        "e",
        "1.2.3",
        "[0.5]",
        "true"
      })
  void whatIsNoFiniteNumberIsRefused(String written) {
    assertThat(problem(Everything.class, "rate: " + written)).contains("expected a number");
  }

  @ParameterizedTest
  @ValueSource(strings = {"yes", "True", "on", "1", "'true'", "[true]"})
  void whatIsNeitherTrueNorFalseIsRefused(String written) {
    assertThat(problem(Everything.class, "on: " + written)).contains("expected true or false");
  }

  @Test
  void aLongBeyondItsRangeIsRefused() {
    assertThat(problem(Everything.class, "seed: 9223372036854775808")).contains("whole number");
  }

  @Test
  void textIsTakenAsItIsWrittenButNotNothing() {
    assertThat(bind(Everything.class, "text: 007").text()).isEqualTo("007");
    assertThat(bind(Everything.class, "text: ''").text()).isEmpty();
    assertThat(problem(Everything.class, "text: ")).contains("Found nothing, expected text");
  }

  @Test
  void anEnumIsWrittenInLowerCaseWithDashes() {
    assertThat(bind(Everything.class, "color: dark-blue").color()).isEqualTo(Color.DARK_BLUE);
    assertThat(problem(Everything.class, "color: dark_blue")).contains("did you mean 'dark-blue'");
    assertThat(problem(Everything.class, "color: green"))
        .contains("expected one of: red, dark-blue");
  }

  @Test
  void aFileMustExistBesideTheDescriptor() {
    assertThat(problem(Everything.class, "file: none.npy"))
        .contains(directory.resolve("none.npy").toString())
        .contains("relative to the descriptor");
    assertThat(problem(Everything.class, "file: .")).contains("is a directory");
    assertThat(problem(Everything.class, "source: none.npz")).contains("There is no file");
    assertThat(problem(Everything.class, "file: \"a\\0b\"")).contains("is no path");
  }

  @Test
  void aNameIsNoFile() {
    assertThat(bind(Everything.class, "source: initial-to-final").source())
        .isEqualTo(FileOrName.name("initial-to-final"));
  }

  @Test
  void closedBoundsBelongToTheRange() {
    assertThat(bind(Bounded.class, "closed: 5").closed()).isEqualTo(5);
    assertThat(problem(Bounded.class, "closed: 0"))
        .contains("Found '0', expected a whole number of at least 1 and of at most 5.");
    assertThat(problem(Bounded.class, "closed: 6")).contains("of at most 5");
  }

  @Test
  void openBoundsDoNotBelongToTheRange() {
    assertThat(bind(Bounded.class, "open: 1e-300").open()).isEqualTo(1e-300);
    assertThat(problem(Bounded.class, "open: 0")).contains("a number above 0 and below 1");
    assertThat(problem(Bounded.class, "open: 1.0")).contains("a number above 0 and below 1");
  }

  @Test
  void aListIsBoundedInItsLengthAndInEachElement() {
    assertThat(bind(Bounded.class, "list: [0, 9, 5]").list()).containsExactly(0, 9, 5);
    assertThat(problem(Bounded.class, "list: [1]")).contains("a list of 2 to 3");
    assertThat(problem(Bounded.class, "list: [1, 2, 3, 4]")).contains("a list of 2 to 3");
    assertThat(problem(Bounded.class, "list: 1")).contains("Found '1', expected a list");
    assertThat(problem(Bounded.class, "list:\n  - 1\n  - 10"))
        .startsWith("run.yaml:3:5: Found '10'");
  }
}
