package thalweg.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The commands that look at plug-ins and descriptors. */
class CommandsIT {

  @TempDir private Path directory;

  @Test
  void listNamesEveryPluginWithItsBundle() throws Exception {
    Product.Outcome outcome = product().run("list");

    assertThat(outcome.exit()).isZero();
    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.out())
        .contains("spirals", "moons", "circles", "blobs", "csv", "mlp")
        .contains("sgd", "adagrad", "rmsprop", "adam", "adamw")
        .contains(
            "pca", "random", "hessian", "interpolation", "fixed", "animation", "charts", "report")
        .contains("thalweg.datasets");
  }

  @Test
  void listOfOneKindNamesNoOther() throws Exception {
    assertThat(product().run("list", "optimizers").out()).contains("adamw").doesNotContain("pca");
  }

  @Test
  void describeShowsDefaultsRangesAndMeanings() throws Exception {
    Product.Outcome outcome = product().run("describe", "adam");

    assertThat(outcome.exit()).isZero();
    assertThat(outcome.out()).contains("learningRate", "0.001", "beta2", "0.999", "below 1");
  }

  @Test
  void describeOfAMisspelledNameSuggestsTheRightOne() throws Exception {
    Product.Outcome outcome = product().run("describe", "adma");

    assertThat(outcome.exit()).isEqualTo(2);
    assertThat(outcome.errorLines()).singleElement().asString().contains("did you mean 'adam'?");
  }

  @Test
  void theSchemaOfTheDistributionIsTheOneThatItsPluginsGive() throws Exception {
    Product.Outcome outcome = product().run("schema");

    assertThat(outcome.out())
        .as("run `thalweg schema > distribution/schema/thalweg.schema.json` after a change")
        .isEqualTo(Files.readString(Product.HOME.resolve("schema/thalweg.schema.json")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"spirals", "logistic", "csv", "article"})
  void everyExampleIsValid(String name) throws Exception {
    Product.Outcome outcome = product().run("validate", Product.example(name + ".yaml").toString());

    assertThat(outcome.exit()).as(outcome.err()).isZero();
    assertThat(outcome.out()).contains("valid");
  }

  private Product product() {
    return new Product(directory);
  }
}
