package thalweg.runtime.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MainTest {

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @TempDir private Path directory;

  private int run(String... arguments) {
    return Main.run(arguments, stream(out), stream(err));
  }

  private static PrintStream stream(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, StandardCharsets.UTF_8);
  }

  private String printed() {
    return out.toString(StandardCharsets.UTF_8);
  }

  private String complained() {
    return err.toString(StandardCharsets.UTF_8);
  }

  @Test
  void anUnknownCommandIsAnsweredWithTheNearest() {
    assertThat(run("rum")).isEqualTo(2);

    assertThat(complained()).contains("'rum'").contains("run").doesNotContain("Exception");
    assertThat(complained()).contains("See thalweg --help.");
    assertThat(printed()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"run", "validate", "describe"})
  void aMissingArgumentIsNamed(String command) {
    assertThat(run(command)).isEqualTo(2);

    assertThat(complained()).startsWith("Missing required parameter: '");
    assertThat(complained()).endsWith("See thalweg %s --help.%n".formatted(command));
  }

  @Test
  void anUnknownOptionIsNamed() {
    assertThat(run("run", "a.yaml", "--sett", "a=b")).isEqualTo(2);

    assertThat(complained()).contains("no option --sett");
  }

  @Test
  void noCommandAtAllIsGreetedWithTheFirstOnes() {
    assertThat(run()).isZero();

    assertThat(printed()).contains("thalweg init").contains("thalweg run spirals.yaml");
    assertThat(printed().lines().count()).isLessThan(10);
    assertThat(complained()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"rnu, run", "hlep, help", "validat, validate", "compair, compare"})
  void aMisspelledCommandIsAnsweredWithTheOneMeant(String typed, String meant) {
    assertThat(run(typed)).isEqualTo(2);

    assertThat(complained())
        .startsWith("There is no command '%s': did you mean '%s'?".formatted(typed, meant));
  }

  @ParameterizedTest
  @ValueSource(strings = {"run --sett", "run --sett=a=b", "run a.yaml --sett a=b"})
  void anUnknownOptionIsNamedFirstWithTheOneMeant(String arguments) {
    assertThat(run(arguments.split(" "))).isEqualTo(2);

    assertThat(complained()).startsWith("There is no option --sett: did you mean '--set'?");
  }

  @Test
  void helpOfACommandIsWhatTheCommandSaysOfItself() {
    run("run", "--help");
    String wanted = printed();
    out.reset();

    assertThat(run("help", "run")).isZero();
    assertThat(printed()).isEqualTo(wanted);
  }

  @Test
  void helpOfAMisspelledCommandSuggestsOne() {
    assertThat(run("help", "new", "plugn")).isEqualTo(2);

    assertThat(complained()).contains("did you mean 'plugin'?");
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 99999})
  void aPortThatCannotBeIsAWrongRequest(int port) {
    assertThat(run("dev", "a.yaml", "--port", Integer.toString(port))).isEqualTo(2);

    assertThat(complained()).contains("Found " + port + ", expected a port from 0 to 65535");
  }

  @ParameterizedTest
  @ValueSource(strings = {"--help", "run --help", "list --help", "schema --help"})
  void helpIsPrintedOnRequest(String arguments) {
    assertThat(run(arguments.split(" "))).isZero();

    assertThat(printed()).contains("Usage: thalweg");
    assertThat(complained()).isEmpty();
  }

  @Test
  void theVersionIsPrintedOnRequest() {
    assertThat(run("--version")).isZero();

    assertThat(printed()).startsWith("thalweg ").contains(" on Java " + Runtime.version());
  }

  @ParameterizedTest
  @ValueSource(strings = {"run", "validate"})
  void aMissingDescriptorIsOneSentence(String command) {
    String file = directory.resolve("none.yaml").toString();

    assertThat(run(command, file)).isEqualTo(2);

    assertThat(complained().lines()).hasSize(1);
    assertThat(complained()).startsWith(file + ": There is no such file");
  }

  @Test
  void aDescriptorThatIsNotYamlIsOneSentenceWithItsPlace() throws IOException {
    Path file = Files.writeString(directory.resolve("a.yaml"), "a: 1\na: 2\n");

    assertThat(run("validate", file.toString())).isEqualTo(2);

    assertThat(complained().lines()).hasSize(1);
    assertThat(complained()).startsWith(file + ":2:1: The key 'a' is repeated (first on line 1)");
  }

  @Test
  void aWrongOverrideIsOneSentence() throws IOException {
    Path file = Files.writeString(directory.resolve("a.yaml"), "a: 1\n");

    assertThat(run("run", file.toString(), "--set", "x")).isEqualTo(2);

    assertThat(complained().lines()).hasSize(1);
    assertThat(complained()).startsWith("--set x: Found no '='");
  }

  @Test
  void anUnknownKindIsAnsweredWithTheNearest() {
    assertThat(run("list", "render")).isEqualTo(2);

    assertThat(complained()).startsWith("list render: There is no such kind of plug-in: ");
  }

  @Test
  void withoutItsHomeARunSaysHowToStartIt() throws IOException {
    Path file = Files.writeString(directory.resolve("a.yaml"), "model: mlp\n");

    assertThat(run("validate", file.toString())).isEqualTo(1);

    assertThat(complained().lines()).hasSize(1);
    assertThat(complained()).contains("start thalweg with its script").doesNotContain("null");
  }

  @Test
  void aStackTraceIsPrintedOnRequestOnly() {
    String missing = directory.resolve("none.yaml").toString();

    run("run", missing);
    assertThat(complained()).doesNotContain("\tat ");

    run("run", missing, "--verbose");
    assertThat(complained()).contains("\tat thalweg.runtime.");
  }
}
