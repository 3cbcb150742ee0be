package thalweg.runtime.descriptor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import thalweg.engine.runs.RunRequest;

class OptimizersReaderTest extends DescriptorFixture {

  private static List<String> labels(Descriptor descriptor) {
    return descriptor.runs().stream().map(RunRequest::label).toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"../x", "a/b", ".hidden", "a b", "-a", "'\\'", "ü", "''"})
  void aLabelThatCannotNameAFolderIsRefused(String label) {
    assertThat(
            problems("dataset: blobs\nmodel: linear\noptimizers:\n  " + label + ": {use: sgd}\n"))
        .singleElement()
        .asString()
        .startsWith("4:3: The label ")
        .contains("cannot name a folder");
  }

  @Test
  void labelsThatDifferInCaseOnlyAreRefused() {
    assertThat(
            problems("dataset: blobs\nmodel: linear\noptimizers: {adam: {}, Adam: {use: adam}}\n"))
        .singleElement()
        .asString()
        .contains("differs from another one in case only");
  }

  @Test
  void useMustNameAnOptimizer() {
    String start = "dataset: blobs\nmodel: linear\noptimizers:\n  a: ";
    assertThat(problems(start + "{use: sdg}\n"))
        .containsExactly("4:12: There is no optimizer 'sdg': did you mean 'sgd'?");
    assertThat(problems(start + "{use: [sgd]}\n"))
        .containsExactly("4:12: Found a list of 1, expected the name of an optimizer.");
  }

  @Test
  void optimizersMustBeAMapOfLabels() {
    assertThat(problems("dataset: blobs\nmodel: linear\noptimizers: adam\n").get(0))
        .contains("expected a map from labels to settings");
    assertThat(problems("dataset: blobs\nmodel: linear\noptimizers: {}\n").get(0))
        .contains("Found an empty map");
  }

  @Test
  void everyOptimizerRunsWithEachSeed() {
    Descriptor read =
        descriptor(
            "dataset: blobs\nmodel: linear\noptimizers: {adam: {}, sgd: {}}\n"
                + "training: {seeds: [1, -2]}\n");

    assertThat(labels(read)).containsExactly("adam-1", "adam--2", "sgd-1", "sgd--2");
    assertThat(read.runs().get(3).seed()).isEqualTo(-2);
  }

  @Test
  void aSeedThatStandsTwiceIsRefused() {
    assertThat(problems(SMALL + "training: {seeds: [1, 2, 1]}\n"))
        .singleElement()
        .asString()
        .contains("the seeds [1, 2, 1] ")
        .contains("expected each once");
  }
}
