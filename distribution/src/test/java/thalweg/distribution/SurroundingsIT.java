package thalweg.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the machine cannot give is said in one sentence. */
class SurroundingsIT {

  private static final String JOB =
      """
      dataset: {spirals: {rowsPerClass: 30}}
      model: {mlp: {hidden: [6]}}
      training: {epochs: 20, snapshots: 10}
      optimizers: {adam: {}}
      landscape: {resolution: 12}
      renderers: [animation]
      """;

  @TempDir private Path directory;

  @BeforeEach
  void writeTheJob() throws Exception {
    Files.writeString(directory.resolve("job.yaml"), JOB);
  }

  private Product.Outcome run(String javaOptions, String... arguments) throws Exception {
    return new Product(directory).run(Map.of("THALWEG_JAVA_OPTIONS", javaOptions), arguments);
  }

  @Test
  void aHeapThatIsTooSmallEndsInWordsAndNotInATrace() throws Exception {
    Product.Outcome outcome =
        run("-Xmx12m", "run", "job.yaml", "--set", "landscape.resolution=400");

    assertThat(outcome.exit()).isEqualTo(1);
    assertThat(outcome.errorLines())
        .singleElement()
        .asString()
        .startsWith("Java ran out of memory while ")
        .contains("its heap may grow to ")
        .contains("THALWEG_JAVA_OPTIONS=-Xmx");
  }

  @Test
  void aLandscapeThatCannotFitIsRefusedBeforeAnythingIsTrained() throws Exception {
    Product.Outcome outcome =
        run("-Xmx256m", "run", "job.yaml", "--set", "landscape.resolution=5000");

    assertThat(outcome.exit()).isEqualTo(1);
    assertThat(outcome.errorLines())
        .singleElement()
        .asString()
        .contains("5000 × 5000")
        .contains("lower landscape.resolution");
    assertThat(directory.resolve("out/job/trajectory.npy")).doesNotExist();
  }

  @ParameterizedTest
  @ValueSource(strings = {"missing", "file"})
  void aTemporaryDirectoryThatTakesNoFilesIsNamed(String name) throws Exception {
    Files.writeString(directory.resolve("file"), "no directory");
    Path temporary = directory.resolve(name);

    Product.Outcome outcome = run("-Djava.io.tmpdir=" + temporary, "list");

    assertThat(outcome.exit()).isEqualTo(1);
    assertThat(outcome.err())
        .contains("The temporary directory " + temporary + " takes no files")
        .contains("-Djava.io.tmpdir=DIR")
        .doesNotContain("\tat ");
  }

  @Test
  void whatAKilledProcessLeftInTheTemporaryDirectoryIsRemovedByTheNext() throws Exception {
    Path temporary = Files.createDirectory(directory.resolve("tmp"));
    Path left = Files.createDirectory(temporary.resolve("thalweg-bundles-1"));
    Files.writeString(left.resolve("process.lock"), "");
    left.toFile().setLastModified(0);

    assertThat(run("-Djava.io.tmpdir=" + temporary, "list").exit()).isZero();

    assertThat(temporary).isEmptyDirectory();
  }

  @ParameterizedTest
  @ValueSource(strings = {"with space", "with!exclamation", "ümlaut"})
  void theProductRunsFromADirectoryWhateverItIsCalled(String name) throws Exception {
    Path link = Files.createSymbolicLink(directory.resolve(name), Product.HOME);

    Product.Outcome outcome = shell("\"$1/bin/thalweg\" list optimizers", link);

    assertThat(outcome.exit()).as(outcome.err()).isZero();
    assertThat(outcome.out()).contains("adamw");
  }

  @Test
  void aColonInTheProductsPathIsNamed() throws Exception {
    Path copy = Files.createDirectories(directory.resolve("a:b/bin"));
    Files.copy(Product.HOME.resolve("bin/thalweg"), copy.resolve("thalweg"));

    Product.Outcome outcome = shell("sh \"$1/thalweg\" list", copy);

    assertThat(outcome.exit()).isEqualTo(2);
    assertThat(outcome.err()).contains("a path with a colon: move it");
  }

  @Test
  void aDirectoryThatIsGoneIsNamed() throws Exception {
    Path gone = Files.createDirectory(directory.resolve("gone"));

    Product.Outcome outcome = shell("cd \"$1\"; rmdir \"$1\"; \"$0\"/bin/thalweg list", gone);

    assertThat(outcome.exit()).isEqualTo(2);
    assertThat(outcome.err()).contains("the current directory has been deleted");
  }

  @Test
  void outputThatCannotBePrintedIsAFailureUnlessItsReaderHasSeenEnough() throws Exception {
    assertThat(shell("\"$0\"/bin/thalweg list > /dev/full", directory).exit()).isEqualTo(1);
    assertThat(shell("\"$0\"/bin/thalweg list > /dev/full", directory).err())
        .contains("No space left on device");
    assertThat(shell("\"$0\"/bin/thalweg list | true", directory).err()).isEmpty();
  }

  /** Runs a line of the shell with the product's home as $0 and a path as $1. */
  private Product.Outcome shell(String line, Path argument) throws Exception {
    return new Product(directory).shell(line, Product.HOME.toString(), argument.toString());
  }
}
