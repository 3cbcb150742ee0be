package thalweg.runtime.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import thalweg.api.plugin.PluginException;
import thalweg.api.plugin.Setting;
import thalweg.runtime.yaml.Problem;
import thalweg.runtime.yaml.YamlWriter;

class SettingsSpecTest extends SettingsFixture {

  record Required(@Setting("the file with the data") Path data, @Setting("how many") int rows) {}

  /** As Kotlin compiles a data class: the annotation is on the parameter alone. */
  record OnParameters(int rows) {
    OnParameters(@Setting(value = "how many", byDefault = "7", max = 9) int rows) {
      this.rows = rows;
    }
  }

  record Range(
      @Setting(value = "low end", byDefault = "0") double low,
      @Setting(value = "high end", byDefault = "1") double high) {
    public Range {
      if (low >= high) {
        throw new PluginException("low must be below high.");
      }
    }
  }

  @Test
  void anAnnotationOnTheParameterOfTheConstructorDoesAsWell() {
    assertThat(SettingsSpec.of(OnParameters.class).describe())
        .extracting(SettingDescription::name, SettingDescription::byDefault)
        .containsExactly(tuple("rows", Optional.of("7")));
    assertThat(problems(OnParameters.class, "{rows: 10}")).hasSize(1);
  }

  @Test
  void aRequiredSettingMustBeGiven() {
    assertThat(problems(Required.class, "{}").stream().map(Problem::sentence))
        .containsExactly(
            "The thing 'x' is missing its setting 'data' (the file with the data): add it.",
            "The thing 'x' is missing its setting 'rows' (how many): add it.");
  }

  @Test
  void anUnknownKeyIsAnsweredWithTheNearestName() {
    assertThat(problem(Everything.class, "on: true\nconut: 3"))
        .isEqualTo("run.yaml:2:1: The thing 'x' has no setting 'conut': did you mean 'count'?");
  }

  @Test
  void allProblemsAreFoundAtOnceEachWithItsPlace() {
    List<Problem> problems =
        problems(Everything.class, "count: x\nunknown: 1\nrate: y\nlist: [a, b]\n");

    assertThat(problems.stream().map(problem -> problem.place().toString()))
        .containsExactlyInAnyOrder(
            "run.yaml:1:8", "run.yaml:2:1", "run.yaml:3:7", "run.yaml:4:8", "run.yaml:4:11");
  }

  @Test
  void aCheckAcrossSettingsIsReportedWhereTheyStand() {
    assertThat(problem(Range.class, "low: 2"))
        .isEqualTo(
            "run.yaml:1:1: The thing 'x' does not accept these settings: low must be below high.");
  }

  @Test
  void aRecordIsNotMadeFromWrongValues() {
    assertThat(problems(Range.class, "{low: 2, high: x}")).hasSize(1);
  }

  @Test
  void whatIsWrittenBindsToAnEqualRecord() throws IOException {
    Files.createFile(directory.resolve("start.npy"));
    Everything bound =
        bind(
            Everything.class,
            "{rate: 1e-7, text: 'null', color: red, list: [3], source: start.npy, maybe: 1,"
                + " file: start.npy}");

    String written = YamlWriter.write(SettingsSpec.of(Everything.class).write(bound));

    assertThat(bind(Everything.class, written)).isEqualTo(bound);
  }

  @Test
  void whatIsAbsentIsNotWritten() {
    Everything bound = bind(Everything.class, "{}");

    assertThat(SettingsSpec.of(Everything.class).write(bound))
        .containsKeys("count", "color")
        .doesNotContainKeys("maybe", "file");
  }

  @Test
  void settingsAreDescribedWithTheirDefaultAndRange() {
    List<SettingDescription> described = SettingsSpec.of(Bounded.class).describe();

    assertThat(described.get(1))
        .isEqualTo(
            new SettingDescription(
                "open",
                "a number above 0 and below 1",
                Optional.of("0.5"),
                false,
                "inside (0, 1)"));
    assertThat(SettingsSpec.of(Required.class).describe().get(0).required()).isTrue();
  }

  @Test
  void theJsonSchemaSaysWhatBindingAccepts() {
    Map<String, Object> schema = SettingsSpec.of(Bounded.class).schema();

    assertThat(schema).containsEntry("additionalProperties", false);
    assertThat(schema).containsEntry("type", List.of("object", "null"));
    Map<?, ?> properties = (Map<?, ?>) schema.get("properties");
    assertThat(properties.get("closed"))
        .isEqualTo(
            Map.of(
                "type",
                "integer",
                "minimum",
                1L,
                "maximum",
                5L,
                "default",
                1,
                "description",
                "1 to 5"));
    assertThat(properties.get("open"))
        .isEqualTo(
            Map.of(
                "type",
                "number",
                "exclusiveMinimum",
                0L,
                "exclusiveMaximum",
                1L,
                "default",
                0.5,
                "description",
                "inside (0, 1)"));
    assertThat((Map<?, ?>) properties.get("list"))
        .isEqualTo(
            Map.of(
                "type",
                "array",
                "items",
                Map.of("type", "integer", "minimum", 0L, "maximum", 9L),
                "minItems",
                2,
                "maxItems",
                3,
                "default",
                List.of(1, 2),
                "description",
                "each 0 to 9"));
  }

  @Test
  void theJsonSchemaNamesRequiredSettingsAndChoices() {
    Map<String, Object> required = SettingsSpec.of(Required.class).schema();
    Map<String, Object> everything = SettingsSpec.of(Everything.class).schema();

    assertThat(required).containsEntry("required", List.of("data", "rows"));
    assertThat(required).containsEntry("type", "object");
    Map<?, ?> color = (Map<?, ?>) ((Map<?, ?>) everything.get("properties")).get("color");
    assertThat(color.get("enum")).isEqualTo(List.of("red", "dark-blue"));
    assertThat(color.get("default")).isEqualTo("dark-blue");
  }

  record Unannotated(int count) {}

  record Unknown(@Setting("a map") Map<String, String> map) {}

  @Test
  void aRecordThatNoDescriptorCanHoldIsRefused() {
    assertThatExceptionOfType(PluginException.class)
        .isThrownBy(() -> SettingsSpec.of(Unannotated.class))
        .withMessageContaining("lacks its @Setting annotation");
    assertThatExceptionOfType(PluginException.class)
        .isThrownBy(() -> SettingsSpec.of(Unknown.class))
        .withMessageContaining("which no setting can have");
  }

  record WrongDefault(@Setting(value = "positive", byDefault = "-1", above = 0) double rate) {}

  @Test
  void aDefaultOutsideItsOwnRangeIsReportedAsSuch() {
    assertThat(problem(WrongDefault.class, "{}")).startsWith("the default of rate: Found '-1'");
  }
}
