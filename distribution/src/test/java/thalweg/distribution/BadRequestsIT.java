package thalweg.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Wrong requests end in sentences: with a place, without a stack trace, and nothing is lost. */
class BadRequestsIT {

  private static final String GOOD =
      """
      dataset: {spirals: {rowsPerClass: 20}}
      model: {mlp: {hidden: [5]}}
      training: {epochs: 5, snapshots: 5}
      optimizers: {adam: {}}
      landscape: {resolution: 5}
      renderers: []
      """;

  @TempDir private Path directory;
  private Product product;

  @BeforeEach
  void startInADirectory() {
    product = new Product(directory);
  }

  static Stream<Arguments> wrongDescriptors() {
    return Stream.of(
        Arguments.of("adam: {}", "adamm: {}", "4:14", "did you mean 'adam'?"),
        Arguments.of("mlp:", "cnn:", "2:9", "There is no model 'cnn'"),
        Arguments.of("hidden: [5]", "hiden: [5]", "2:15", "did you mean 'hidden'?"),
        Arguments.of("epochs: 5", "epochs: many", "3:20", "expected a whole number"),
        Arguments.of("epochs: 5", "epochs: 0", "3:20", "of at least 1"),
        Arguments.of("epochs: 5", "epochs: .nan", "3:20", "Found '.nan'"),
        Arguments.of("adam: {}", "adam: {learningRate: .inf}", "4:35", "Found '.inf'"),
        Arguments.of("adam: {}", "adam: {learningRate: 1e999}", "4:35", "expected a number"),
        Arguments.of("resolution: 5", "window: [0, 0, 0, 0]", "5:12", "is empty"),
        Arguments.of("model: {", "model: [", "", "This is not YAML"),
        Arguments.of("renderers: []", "renderers: []\nrenderers: []", "7:1", "is repeated"),
        Arguments.of("optimizers", "optimisers", "4:1", "did you mean 'optimizers'?"),
        Arguments.of(
            "spirals: {rowsPerClass: 20}", "csv: {file: absent.csv}", "1:23", "There is no file"));
  }

  @ParameterizedTest
  @MethodSource("wrongDescriptors")
  void aWrongDescriptorIsRefusedWithItsPlace(
      String good, String wrong, String place, String sentence) throws Exception {
    Path file = descriptor(GOOD.replace(good, wrong));

    Product.Outcome outcome = product.run("run", file.toString());

    assertThat(outcome.exit()).isEqualTo(2);
    assertThat(outcome.err()).contains(sentence).contains(place).doesNotContain("\tat ");
    assertThat(directory.resolve("out")).doesNotExist();
  }

  @Test
  void anAliasBombIsRefused() throws Exception {
    StringBuilder bomb = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x]\n");
    for (int i = 1; i < 12; i++) {
      bomb.append("a").append(i).append(": &a").append(i).append(" [");
      bomb.append(("*a" + (i - 1) + ", ").repeat(9)).append("x]\n");
    }

    assertRefused(descriptor(bomb.toString()), "aliases");
  }

  @Test
  void anEmptyFileADirectoryAndGarbageAreRefused() throws Exception {
    assertRefused(descriptor(""), "empty");
    assertRefused(directory, "directory");
    assertRefused(directory.resolve("absent.yaml"), "no such file");
    Path garbage = directory.resolve("garbage.yaml");
    Files.write(garbage, new byte[] {(byte) 0xff, (byte) 0xfe, 0, 1, 2, (byte) 0x80});
    assertRefused(garbage, "not UTF-8");
  }

  @Test
  void anOutputThatIsAFileIsRefusedAndKept() throws Exception {
    Path taken = Files.writeString(directory.resolve("taken"), "mine");

    Product.Outcome outcome =
        product.run("run", descriptor(GOOD).toString(), "-o", taken.toString());

    assertThat(outcome.exit()).isNotZero();
    assertThat(outcome.errorLines()).singleElement().asString().contains("is a file");
    assertThat(taken).hasContent("mine");
  }

  @Test
  void aDiskThatRefusesToTakeMoreLeavesEarlierResultsAsTheyWere() throws Exception {
    Path file = descriptor(GOOD);
    assertThat(product.run("run", file.toString()).exit()).isZero();
    byte[] before = Files.readAllBytes(directory.resolve("out/run/landscape.npz"));

    Product.Outcome outcome =
        product.runUnder(
            "ulimit -f 64", "run", file.toString(), "--set", "landscape.resolution=200");

    assertThat(outcome.exit()).isEqualTo(1);
    assertThat(outcome.errorLines()).last().asString().contains("File too large");
    assertThat(outcome.err()).doesNotContain("\tat ");
    assertThat(directory.resolve("out/run/landscape.npz")).hasBinaryContent(before);
    try (Stream<Path> files = Files.walk(directory.resolve("out"))) {
      assertThat(files).noneMatch(path -> path.toString().endsWith(".thalweg.part"));
    }
  }

  @Test
  void aBadRowOfACsvFileIsNamedByItsLine() throws Exception {
    Files.writeString(directory.resolve("data.csv"), "a,b,label\n1,2,0\n3,x,1\n");
    Path file = descriptor(GOOD.replace("spirals: {rowsPerClass: 20}", "csv: {file: data.csv}"));

    Product.Outcome outcome = product.run("run", file.toString());

    assertThat(outcome.exit()).isEqualTo(1);
    assertThat(outcome.errorLines()).singleElement().asString().contains("data.csv:3:");
  }

  @Test
  void divergenceIsAWarningAndWhatIsFiniteIsKept() throws Exception {
    Path file =
        descriptor(
            GOOD.replace("adam: {}", "adam: {}, wild: {use: sgd, learningRate: 1e30}")
                .replace("epochs: 5", "epochs: 50"));

    Product.Outcome outcome = product.run("run", file.toString());

    assertThat(outcome.exit()).as(outcome.err()).isZero();
    assertThat(outcome.out()).contains("wild diverged").contains("lower its learningRate");
    assertThat(directory.resolve("out/run/runs/wild/trajectory.npy")).isNotEmptyFile();
  }

  @Test
  void aJarThatIsNoBundleIsNamedAndStopsNothing() throws Exception {
    Path plugins = Files.createDirectory(directory.resolve("plugins"));
    Files.write(plugins.resolve("broken.jar"), new byte[] {1, 2, 3}, StandardOpenOption.CREATE);

    Product.Outcome outcome = product.run("list", "--plugins", plugins.toString());

    assertThat(outcome.exit()).isZero();
    assertThat(outcome.out()).contains("adam");
    assertThat(outcome.errorLines()).singleElement().asString().contains("broken.jar");
  }

  private void assertRefused(Path file, String sentence) throws Exception {
    Product.Outcome outcome = product.run("run", file.toString());
    assertThat(outcome.exit()).isEqualTo(2);
    assertThat(outcome.errorLines()).singleElement().asString().contains(sentence);
  }

  private Path descriptor(String yaml) throws Exception {
    return Files.writeString(directory.resolve("run.yaml"), yaml);
  }
}
