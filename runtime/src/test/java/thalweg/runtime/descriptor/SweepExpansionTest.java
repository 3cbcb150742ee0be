package thalweg.runtime.descriptor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SweepExpansionTest extends DescriptorFixture {

  private List<String> names(String sweep) {
    return file(SMALL + sweep).configurations().stream()
        .map(DescriptorFile.Configuration::name)
        .toList();
  }

  private Descriptor configuration(String sweep, int index) {
    return file(SMALL + sweep).configurations().get(index).descriptor();
  }

  @Test
  void aListOfValuesGivesAConfigurationEach() {
    String sweep = "sweep:\n  training.epochs: [1, 20]\n";

    assertThat(file(SMALL + sweep).isSweep()).isTrue();
    assertThat(names(sweep)).containsExactly("epochs-1", "epochs-20");
    assertThat(configuration(sweep, 1).training().epochs()).isEqualTo(20);
    assertThat(configuration(sweep, 1).swept()).isEqualTo(Map.of("training.epochs", "epochs 20"));
  }

  @Test
  void aMapOfNamedValuesNamesTheConfigurations() {
    String sweep = "sweep:\n  model.mlp.hidden: {small: [5], 'Large one': [100, 100]}\n";

    assertThat(names(sweep)).containsExactly("small", "Large-one");
    assertThat(configuration(sweep, 1).swept().values()).containsExactly("Large one");
    assertThat(configuration(sweep, 1).model().values()).containsEntry("hidden", List.of(100, 100));
  }

  @Test
  void severalKeysGiveTheirProductTheLastRunningFastest() {
    assertThat(
            names("sweep:\n  training.epochs: [1, 2]\n  optimizers.adam.learningRate: [0.1, 1]\n"))
        .containsExactly(
            "epochs-1_learningRate-0.1",
            "epochs-1_learningRate-1",
            "epochs-2_learningRate-0.1",
            "epochs-2_learningRate-1");
  }

  @Test
  void listsOfWidthsAreNamedShortly() {
    assertThat(names("sweep:\n  model.mlp.hidden: [[], [5], [5, 20], [20, 20, 20]]\n"))
        .containsExactly("hidden-none", "hidden-5", "hidden-5-20", "hidden-3x20");
  }

  @Test
  void wholeSectionsMayBeSwept() {
    assertThat(names("sweep:\n  directions: [pca, random]\n"))
        .containsExactly("directions-pca", "directions-random");
    assertThat(names("sweep:\n  optimizers: {one: {adam: {}}, two: {sgd: {}}}\n"))
        .containsExactly("one", "two");
  }

  @Test
  void settingsThatChangeTogetherStandUnderANameOfTheirOwn() {
    String sweep =
        """
        sweep:
          network:
            wide: {model.mlp.hidden: [100]}
            deep: {model.mlp.hidden: [5, 5], training.seeds: [1, 2, 3]}
        """;

    assertThat(names(sweep)).containsExactly("wide", "deep");
    assertThat(configuration(sweep, 0).runs()).hasSize(1);
    assertThat(configuration(sweep, 1).runs()).hasSize(3);
    assertThat(configuration(sweep, 1).model().values()).containsEntry("hidden", List.of(5, 5));
    assertThat(configuration(sweep, 1).swept()).isEqualTo(Map.of("network", "deep"));
  }

  @Test
  void everyConfigurationHasATitleOfItsOwn() {
    String sweep = "sweep: {training.epochs: [1, 2]}\n";

    assertThat(configuration(sweep, 0).title()).isEqualTo("run · epochs-1");
    assertThat(configuration("title: Mine\n" + sweep, 1).title()).isEqualTo("Mine · epochs-2");
  }

  @Test
  void aResolvedConfigurationIsNoSweepAnyMore() {
    Descriptor read = configuration("sweep: {training.epochs: [1, 2]}\n", 1);

    DescriptorFile again = file(read.resolved());

    assertThat(again.isSweep()).isFalse();
    assertThat(again.configurations().get(0).descriptor().title()).isEqualTo(read.title());
    assertThat(again.configurations().get(0).descriptor().training().epochs()).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"index.html", "index.csv", "manifest.json", "Run.yaml", "runs"})
  void aConfigurationCalledLikeAFileOfTheSweepIsRefusedWhereItIsNamed(String name) {
    assertThat(problems(SMALL + "sweep:\n  training.epochs: {a: 1, " + name + ": 2}\n"))
        .containsExactly(
            "5:27: A configuration is called '%s', which is the name of a file of the sweep: give it another one."
                .formatted(name));
  }

  @Test
  void aNameThatNoDirectoryCanHaveIsRefusedWhereItIsCompleted() {
    String half = "x".repeat(200);
    assertThat(
            problems(
                SMALL
                    + "sweep:\n  training.epochs: {"
                    + half
                    + ": 1}\n  training.snapshots: {"
                    + half
                    + ": 3}\n"))
        .singleElement()
        .asString()
        .startsWith("6:24: The name of the configuration 'xxxx")
        .contains("has 401 letters, expected at most 255");
  }

  @Test
  void configurationsOfOneNameAreRefused() {
    assertThat(problems(SMALL + "sweep:\n  training.epochs: [1, 1]\n"))
        .containsExactly(
            "5:24: Two configurations are called 'epochs-1': name the values, {first: …, second:"
                + " …}.");
    assertThat(problems(SMALL + "sweep: {title: {a: x, A: y}}\n").get(0))
        .contains("Two configurations are called");
  }

  @Test
  void aSweepOverAKeyThatDoesNotExistIsRefused() {
    assertThat(problems(SMALL + "sweep:\n  training.epoch: [1, 2]\n"))
        .containsExactly(
            "5:20: The section 'training' has no setting 'epoch': did you mean 'epochs'?");
    assertThat(problems(SMALL + "sweep:\n  model.mpl.hidden: [[1]]\n").get(0))
        .contains("There is no model 'mpl': did you mean 'mlp'?");
    assertThat(problems(SMALL + "sweep:\n  .: [1]\n").get(0)).contains("A key is empty");
  }

  @Test
  void aValueThatIsWrongIsReportedWhereItStands() {
    assertThat(problems(SMALL + "sweep:\n  training.epochs: [1, x]\n").get(0))
        .startsWith("5:24: Found 'x'");
  }

  @Test
  void aSweepMustHoldListsOrMaps() {
    assertThat(problems(SMALL + "sweep: 5\n").get(0)).contains("expected a map from settings");
    assertThat(problems(SMALL + "sweep:\n").get(0)).contains("Found nothing");
    assertThat(problems(SMALL + "sweep: {training.epochs: 5}\n").get(0))
        .contains("Found '5' for 'training.epochs'");
    assertThat(problems(SMALL + "sweep: {training.epochs: []}\n").get(0))
        .contains("a list of 0 for 'training.epochs'");
  }

  @Test
  void aSweepWithoutBoundsIsRefusedBeforeItIsMade() {
    String values = "[" + "1, ".repeat(2_000) + "1]";

    assertThat(
            problems(
                    SMALL
                        + "sweep: {a.b: %s, c.d: %s, e.f: %s}\n".formatted(values, values, values))
                .get(0))
        .contains("over 10000 configurations");
  }
}
