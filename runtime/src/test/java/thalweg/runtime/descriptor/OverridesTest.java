package thalweg.runtime.descriptor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OverridesTest extends DescriptorFixture {

  private static final String RUN =
      SMALL
          + "directions: {pca: {seed: 1}}\n"
          + "renderers: [animation, {charts: {words: hi}}]\n"
          + "training: {epochs: 3, snapshots: 4}\n";

  private static Object setting(Configured<?> configured, String name) {
    return configured.values().get(name);
  }

  @Test
  void aSettingIsReplacedAndItsNeighboursStay() {
    Descriptor read = descriptor(RUN, "training.epochs=10");

    assertThat(read.training().epochs()).isEqualTo(10);
    assertThat(read.training().snapshots()).isEqualTo(4);
  }

  @Test
  void sectionsOnTheWayAreMade() {
    assertThat(descriptor(RUN, "landscape.resolution=7").sections().landscape().resolution())
        .isEqualTo(7);
  }

  @Test
  void aSettingOfAShortFormIsSet() {
    assertThat(setting(descriptor(RUN, "dataset.blobs.rows=6").dataset(), "rows")).isEqualTo(6);
    assertThat(
            setting(
                descriptor(RUN, "optimizers.adam.learningRate=1")
                    .optimizers()
                    .get(0)
                    .candidates()
                    .get(0),
                "learningRate"))
        .isEqualTo(1.0);
  }

  @Test
  void listsAndMapsAreWrittenAsInTheFile() {
    assertThat(setting(descriptor(RUN, "model.mlp.hidden=[5, 20]").model(), "hidden"))
        .hasToString("[5, 20]");
    assertThat(descriptor(RUN, "training={epochs: 9}").training().snapshots()).isEqualTo(300);
  }

  @Test
  void theNameOfAnotherPluginReplacesTheOneInTheFile() {
    assertThat(descriptor(RUN, "directions=random").directions().plugin().name())
        .isEqualTo("random");
    assertThat(descriptor(RUN, "directions={random: {seed: 9}}").directions().values())
        .containsEntry("seed", 9L);
  }

  @Test
  void aSettingOfAnotherPluginReplacesTheOneInTheFile() {
    Descriptor read = descriptor(RUN, "directions.random.seed=3");

    assertThat(read.directions().plugin().name()).isEqualTo("random");
    assertThat(setting(read.directions(), "seed")).isEqualTo(3L);
    assertThat(descriptor(RUN, "model.mlp.hidden=[]").model().plugin().name()).isEqualTo("mlp");
  }

  @Test
  void settingsOfOnePluginAddUp() {
    Descriptor read = descriptor(RUN, "dataset.blobs.rows=6", "dataset.blobs.seed=8");

    assertThat(read.dataset().values()).containsEntry("rows", 6).containsEntry("seed", 8L);
  }

  @Test
  void aLaterOverrideWins() {
    assertThat(descriptor(RUN, "training.epochs=1", "training.epochs=2").training().epochs())
        .isEqualTo(2);
    Descriptor read = descriptor(RUN, "directions=random", "directions.random.seed=4");
    assertThat(setting(read.directions(), "seed")).isEqualTo(4L);
  }

  @Test
  void anotherOptimizerIsAddedBesideThoseInTheFile() {
    assertThat(descriptor(RUN, "optimizers.sgd.learningRate=0.5").runs()).hasSize(2);
  }

  @Test
  void aRendererInTheListIsSetByItsName() {
    Descriptor read = descriptor(RUN, "renderers.charts.words=ho", "renderers.animation.words=x");

    assertThat(setting(read.renderers().get(0), "words")).isEqualTo("x");
    assertThat(setting(read.renderers().get(1), "words")).isEqualTo("ho");
  }

  @Test
  void aRendererMayBeSetToWhatItIs() {
    assertThat(setting(descriptor(RUN, "renderers.charts.words=hi").renderers().get(1), "words"))
        .isEqualTo("hi");
  }

  @Test
  void aRendererThatIsNotInTheListIsRefused() {
    assertThat(problems(RUN, "renderers.report.words=ho"))
        .containsExactly(
            "--set renderers.report.words=ho: The list has no element named 'report' to set: add"
                + " it to the file.");
  }

  @Test
  void renderersAreReplacedAsAWhole() {
    assertThat(descriptor(RUN, "renderers=[]").renderers()).isEmpty();
    assertThat(descriptor(SMALL, "renderers.charts.words=a").renderers())
        .singleElement()
        .satisfies(one -> assertThat(one.plugin().name()).isEqualTo("charts"));
  }

  @Test
  void theValueMayHoldAnEqualsSignAndBeEmpty() {
    assertThat(descriptor(RUN, "title=a=b").title()).isEqualTo("a=b");
    assertThat(descriptor(RUN, "title=").title()).isEqualTo("run");
    assertThat(descriptor(RUN, " training.epochs = 5 ").training().epochs()).isEqualTo(5);
  }

  @Test
  void anOverrideWithoutEqualsSignIsRefused() {
    assertThat(problems(RUN, "training.epochs"))
        .containsExactly(
            "--set training.epochs: Found no '=', expected key.path=value, such as"
                + " training.epochs=10.");
  }

  @Test
  void anEmptyKeyIsRefused() {
    for (String override : new String[] {"=5", ".=5", "training.=5", "a..b=5", " =5"}) {
      assertThat(problems(RUN, override))
          .singleElement()
          .asString()
          .startsWith("--set " + override + ": A key is empty");
    }
  }

  @Test
  void whatIsWrongWithAValueIsReportedAtTheOverride() {
    assertThat(problems(RUN, "training.epochs=many"))
        .containsExactly(
            "--set training.epochs=many: Found 'many', expected a whole number of at least 1 and"
                + " of at most 1000000000.");
    assertThat(problems(RUN, "training.epochs=[1"))
        .singleElement()
        .asString()
        .startsWith("--set training.epochs=[1: This is not YAML");
    assertThat(problems(RUN, "model.hidden=[5]"))
        .containsExactly(
            "--set model.hidden=[5]: There is no model 'hidden': expected one of: linear, mlp.");
  }

  @Test
  void aSweepIsMadeOnTheCommandLine() {
    DescriptorFile file = file(RUN, "sweep.training.epochs=[1, 2]");

    assertThat(file.configurations().stream().map(DescriptorFile.Configuration::name))
        .containsExactly("epochs-1", "epochs-2");
  }
}
