package thalweg.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Optimizers on one plane: trained together, tuned, over seeds, or apart. */
class ComparisonIT {

  private static final String YAML =
      """
      dataset: {spirals: {}}
      model: {mlp: {hidden: [10]}}
      training: {epochs: 20, batchSize: 128, snapshots: 10}
      optimizers: {adam: {learningRate: 0.01}}
      landscape: {resolution: 10}
      evidence: {curvature: 2}
      renderers: [charts]
      """;

  @TempDir private Path directory;

  @Test
  void runsThatWereTrainedApartAreComparedOnOnePlane() throws Exception {
    run(YAML, "one");
    run(YAML.replace("adam: {learningRate: 0.01}", "sgd: {learningRate: 0.1}"), "two");

    Product.Outcome both = product().run("compare", "one", "two", "-o", "both");

    assertThat(both.exit()).as(both.err()).isZero();
    assertThat(both.out())
        .contains("one and two compared")
        .contains("PCA of 20 snapshots of adam and sgd jointly")
        .contains("curvature at the end of sgd");
    assertThat(directory.resolve("both/runs/sgd/trajectory.npy"))
        .hasSameBinaryContentAs(directory.resolve("two/runs/sgd/trajectory.npy"));
    assertThat(directory.resolve("both/loss.png")).isNotEmptyFile();
  }

  @Test
  void runsOfOtherModelsAreNotCompared() throws Exception {
    run(YAML, "one");
    run(YAML.replace("[10]", "[11]"), "two");

    Product.Outcome both = product().run("compare", "one", "two", "-o", "both");

    assertThat(both.exit()).isEqualTo(1);
    assertThat(both.errorLines())
        .singleElement()
        .asString()
        .contains("two was trained with another network than the first directory");
  }

  @Test
  void networksOfOneLayoutWithOtherActivationsAreNotCompared() throws Exception {
    run(YAML, "one");
    run(YAML.replace("hidden: [10]", "hidden: [10], activation: tanh"), "two");

    Product.Outcome both = product().run("compare", "one", "two", "-o", "both");

    assertThat(both.exit()).isEqualTo(1);
    assertThat(both.errorLines()).singleElement().asString().contains("activation: tanh");
  }

  @Test
  void aDirectoryWithoutARunIsNotCompared() throws Exception {
    run(YAML, "one");

    Product.Outcome both = product().run("compare", "one", "nowhere");

    assertThat(both.exit()).isEqualTo(1);
    assertThat(both.errorLines())
        .singleElement()
        .asString()
        .contains("There is no directory")
        .contains("nowhere");
  }

  @Test
  void everyOptimizerGetsTheBestOfItsLearningRatesAndItsSeedsASpread() throws Exception {
    String tuned =
        YAML.replace("learningRate: 0.01", "learningRate: [0.0001, 0.01, 0.02]")
            .replace("snapshots: 10", "snapshots: 10, seeds: [1, 2]");

    Product.Outcome outcome = run(tuned, "tuned");

    assertThat(outcome.out())
        .contains("has the best final loss of 0.0001, 0.01, 0.02")
        .contains("adam over 2 seeds: loss ");
    assertThat(Files.readAllLines(directory.resolve("tuned/tuning/adam.csv"))).hasSize(7);
    assertThat(directory.resolve("tuned/runs/adam-2/curvature.csv")).isNotEmptyFile();
  }

  private Product product() {
    return new Product(directory);
  }

  private Product.Outcome run(String yaml, String output) throws Exception {
    Path file = Files.writeString(directory.resolve(output + ".yaml"), yaml);
    Product.Outcome outcome = product().run("run", file.toString(), "-o", output);
    assertThat(outcome.exit()).as(outcome.err()).isZero();
    return outcome;
  }
}
