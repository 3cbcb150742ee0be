package thalweg.runtime.descriptor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import thalweg.api.optimizer.Optimizer;
import thalweg.engine.runs.RunRequest;
import thalweg.runtime.yaml.DescriptorException;

class DescriptorFileTest extends DescriptorFixture {

  private static final String WHOLE =
      """
      title: All of it
      dataset:
        blobs: {rows: 9, noise: 0.5, seed: 3}
      model:
        mlp: {hidden: [5, 20]}
      training: {epochs: 7, batchSize: 4, seed: 11, snapshots: 5}
      optimizers:
        adam: {learningRate: 0.005}
        slow: {use: sgd, learningRate: 1e-4, rule: sign-only}
      directions:
        random: {seed: 5}
      landscape: {resolution: 20, margin: 0.1, window: [-1, 1, -2, 2.5], squareCells: true}
      renderers:
        - charts: {words: hi}
        - report
      """;

  private static List<String> labels(Descriptor descriptor) {
    return descriptor.runs().stream().map(RunRequest::label).toList();
  }

  private static Configured<Optimizer> slow(Descriptor descriptor) {
    return descriptor.optimizers().get(1).candidates().get(0);
  }

  @Test
  void everySectionIsRead() {
    Descriptor read = descriptor(WHOLE);

    assertThat(read.title()).isEqualTo("All of it");
    assertThat(read.dataset().plugin().name()).isEqualTo("blobs");
    assertThat(read.dataset().values()).isEqualTo(Map.of("rows", 9, "noise", 0.5, "seed", 3L));
    assertThat(read.model().plugin().name()).isEqualTo("mlp");
    assertThat(read.model().values()).isEqualTo(Map.of("hidden", List.of(5, 20)));
    assertThat(read.training())
        .isEqualTo(new TrainingSettings(7, 4, 11, 5, Optional.empty(), List.of(), false));
    assertThat(labels(read)).containsExactly("adam", "slow");
    assertThat(slow(read).plugin().name()).isEqualTo("sgd");
    assertThat(slow(read).values()).isEqualTo(Map.of("learningRate", 1e-4, "rule", "sign-only"));
    assertThat(read.runs().get(1).seed()).isEqualTo(11);
    assertThat(read.directions().plugin().name()).isEqualTo("random");
    assertThat(read.sections().landscape())
        .isEqualTo(new LandscapeSettings(20, 0.1, List.of(-1.0, 1.0, -2.0, 2.5), true, 0, 2));
    assertThat(read.renderers().stream().map(one -> one.plugin().name()))
        .containsExactly("charts", "report");
    assertThat(read.swept()).isEmpty();
  }

  @Test
  void sectionsLeftOutHaveTheirDefaults() {
    DescriptorFile file = fileNamed("my run.yaml", SMALL);

    Descriptor read = file.configurations().get(0).descriptor();
    assertThat(file.isSweep()).isFalse();
    assertThat(file.configurations().get(0).name()).isEqualTo("my run");
    assertThat(read.title()).isEqualTo("my run");
    assertThat(read.training())
        .isEqualTo(new TrainingSettings(300, 0, 42, 300, Optional.empty(), List.of(), false));
    assertThat(read.directions().plugin().name()).isEqualTo("pca");
    assertThat(read.sections().landscape())
        .isEqualTo(new LandscapeSettings(100, 0.3, List.of(), false, 0, 2));
    assertThat(read.renderers().stream().map(one -> one.plugin().name()))
        .containsExactly("animation");
  }

  @Test
  void aNameAloneIsThePluginWithItsDefaults() {
    assertThat(descriptor(SMALL).model().values()).isEqualTo(Map.of("hidden", List.of(50)));
    assertThat(descriptor("dataset: {blobs: }\nmodel: linear\noptimizers:\n  adam:\n").dataset())
        .satisfies(blobs -> assertThat(blobs.values()).containsEntry("rows", 30));
  }

  @Test
  void noRenderersDrawNothingAndOneNeedsNoList() {
    assertThat(descriptor(SMALL + "renderers: []\n").renderers()).isEmpty();
    assertThat(descriptor(SMALL + "renderers: charts\n").renderers()).hasSize(1);
    assertThat(descriptor(SMALL + "renderers: {charts: {words: x}}\n").renderers()).hasSize(1);
  }

  @Test
  void missingSectionsAreNamedTogether() {
    List<String> problems = problems("training: {epochs: 3}\n");

    assertThat(problems).hasSize(3);
    assertThat(problems.get(0)).startsWith("1:1: The section 'dataset'");
    assertThat(problems.get(1)).contains("'model'");
    assertThat(problems.get(2)).contains("'optimizers'");
  }

  @Test
  void anUnknownSectionIsAnsweredWithTheNearestName() {
    assertThat(problems(SMALL + "optimisers: {adam: {}}\n"))
        .containsExactly("4:1: Unknown section 'optimisers': did you mean 'optimizers'?");
  }

  @Test
  void everythingThatIsWrongIsReportedAtOnce() {
    List<String> problems =
        problems(
            """
            dataset: {blob: {}}
            model: {mlp: {hiden: [5]}}
            training: {epochs: 0}
            optimizers: {adam: {learningRate: -1}, rmsprop: {}}
            landscape: [1]
            renderers: [chart]
            title: [a]
            """);

    assertThat(problems)
        .containsExactlyInAnyOrder(
            "1:11: There is no dataset 'blob': did you mean 'blobs'?",
            "2:15: The model 'mlp' has no setting 'hiden': did you mean 'hidden'?",
            "3:20: Found '0', expected a whole number of at least 1 and of at most 1000000000.",
            "4:35: Found '-1', expected a number above 0.",
            "4:40: There is no optimizer 'rmsprop': expected one of: adam, sgd.",
            "5:12: Found a list of 1, expected the settings of 'landscape'.",
            "6:13: There is no renderer 'chart': did you mean 'charts'?",
            "7:8: Found a list of 1, expected the title as text.");
  }

  @Test
  void aSectionOfOnePluginHoldsNoMore() {
    assertThat(problems("dataset: blobs\nmodel: {mlp: {}, linear: {}}\noptimizers: {adam: {}}\n"))
        .containsExactly(
            "2:8: Found a map with mlp, linear, expected one model with its settings, such as"
                + " {linear: {}}.");
  }

  @Test
  void aRendererThatStandsTwiceIsRefused() {
    assertThat(problems(SMALL + "renderers: [charts, {charts: {}}]\n"))
        .containsExactly("4:21: The renderer 'charts' is listed twice: remove one.");
  }

  @Test
  void aWindowNeedsFourNumbersInOrder() {
    assertThat(problems(SMALL + "landscape: {window: [0, 1]}\n").get(0)).contains("found 2");
    assertThat(problems(SMALL + "landscape: {window: [0, 1, 2, 2]}\n").get(0)).contains("is empty");
  }

  @Test
  void initialParametersAreFoundBesideTheDescriptor() throws IOException {
    Path file = Files.createFile(directory.resolve("start.npy"));

    Descriptor read = descriptor(SMALL + "training: {initial: start.npy}\n");

    assertThat(read.training().initial()).contains(file.toAbsolutePath());
    assertThat(problems(SMALL + "training: {initial: other.npy}\n").get(0))
        .contains("There is no file");
  }

  @Test
  void theResolvedDescriptorReadsBackToTheSame() throws IOException {
    Files.createFile(directory.resolve("start.npy"));
    Files.createFile(directory.resolve("data.csv"));
    Descriptor read =
        descriptor(
            WHOLE
                .replace("seed: 11", "seeds: [4, 5], initial: start.npy")
                .replace("rows: 9", "rows: 9, file: data.csv"));

    Descriptor again = descriptor(read.resolved());

    assertThat(again.resolved()).isEqualTo(read.resolved());
    assertThat(again.training()).isEqualTo(read.training());
    assertThat(again.sections().landscape()).isEqualTo(read.sections().landscape());
    assertThat(again.dataset().settings()).isEqualTo(read.dataset().settings());
    assertThat(again.model().settings()).isEqualTo(read.model().settings());
    assertThat(labels(again)).isEqualTo(labels(read));
    assertThat(slow(again).settings()).isEqualTo(slow(read).settings());
    assertThat(again.title()).isEqualTo(read.title());
    assertThat(again.renderers().get(0).settings()).isEqualTo(read.renderers().get(0).settings());
  }

  @Test
  void theResolvedDescriptorNamesEveryDefault() {
    String resolved = descriptor(SMALL).resolved();

    assertThat(resolved)
        .contains("title: run")
        .contains("rows: 30")
        .contains("hidden: [50]")
        .contains("epochs: 300")
        .contains("learningRate: 0.1")
        .contains("pca:")
        .contains("margin: 0.3")
        .contains("animation:");
  }

  @Test
  void aDescriptorThatIsNoMapIsRefused() {
    assertThat(problems("[dataset]\n").get(0)).contains("expected a map with dataset");
  }

  @Test
  void pluginsAreNotAskedForWhileTheFileIsNotYaml() throws IOException {
    Path file = Files.writeString(directory.resolve("run.yaml"), "a: [");

    assertThatExceptionOfType(DescriptorException.class)
        .isThrownBy(
            () ->
                DescriptorFile.read(
                    file,
                    List.of(),
                    () -> {
                      throw new AssertionError("The host was started.");
                    }));
  }

  @Test
  void theNameOfAFileLacksItsEnding() {
    assertThat(DescriptorFile.baseName(Path.of("a/b.c.yaml"))).isEqualTo("b.c");
    assertThat(DescriptorFile.baseName(Path.of("plain"))).isEqualTo("plain");
  }
}
