package thalweg.distribution;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The product as assembled, started by its script in a directory of the test. */
public final class Product {

  static final Path HOME = Path.of(System.getProperty("thalweg.product"));
  private static final long LIMIT_SECONDS = 120;
  private static final String OPTIONS = "THALWEG_JAVA_OPTIONS";

  private static final String QUICK = "-XX:TieredStopAtLevel=1";

  /** The environment of a user, for jobs that repay Java's optimizing compiler. */
  static final Map<String, String> OPTIMIZED = Map.of(OPTIONS, "");

  private final Path directory;

  /**
   * What a command printed.
   *
   * @param exit its exit code
   * @param out its standard output
   * @param err its standard error
   */
  public record Outcome(int exit, String out, String err) {

    /** What Thalweg said there; Java itself says one line where it starts with the Vector API. */
    public List<String> errorLines() {
      return err.lines()
          .filter(line -> !line.isBlank())
          .filter(line -> !line.startsWith("WARNING: Using incubator modules"))
          .toList();
    }
  }

  /** Started in a directory, to which relative paths belong. */
  public Product(Path directory) {
    this.directory = directory;
  }

  /** An example of the distribution. */
  public static Path example(String name) {
    return HOME.resolve("examples").resolve(name);
  }

  /** A jar of the launcher's class path, such as {@code core-api}. */
  static Path library(String name) throws IOException {
    try (Stream<Path> libraries = Files.list(HOME.resolve("lib"))) {
      return libraries
          .filter(jar -> jar.getFileName().toString().startsWith(name))
          .findFirst()
          .orElseThrow();
    }
  }

  /** Runs a command to its end. */
  public Outcome run(String... arguments) throws IOException, InterruptedException {
    return run(Map.of(), arguments);
  }

  Outcome run(Map<String, String> environment, String... arguments)
      throws IOException, InterruptedException {
    Path out = Files.createTempFile("product", ".out");
    Path err = Files.createTempFile("product", ".err");
    Process process = start(environment, out, err, arguments);
    if (!process.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      throw new AssertionError("thalweg hangs: " + String.join(" ", arguments));
    }
    Outcome outcome =
        new Outcome(process.exitValue(), Files.readString(out), Files.readString(err));
    Files.delete(out);
    Files.delete(err);
    return outcome;
  }

  /** Starts a command whose output goes to files. */
  public Process start(Map<String, String> environment, Path out, Path err, String... arguments)
      throws IOException {
    List<String> command = new ArrayList<>();
    command.add(HOME.resolve("bin/thalweg").toString());
    command.addAll(List.of(arguments));
    return start(environment, out, err, command);
  }

  private Process start(Map<String, String> environment, Path out, Path err, List<String> command)
      throws IOException {
    ProcessBuilder builder = new ProcessBuilder(command).directory(directory.toFile());
    builder.redirectOutput(out.toFile()).redirectError(err.toFile());
    // The Java that runs the tests is the one that is tested.
    builder.environment().put("THALWEG_JAVA", System.getProperty("java.home"));
    // Most jobs of tests are over before the optimizing compiler has repaid its time.
    builder.environment().put(OPTIONS, QUICK);
    environment.forEach((name, value) -> builder.environment().put(name, quick(name, value)));
    return builder.start();
  }

  private static String quick(String name, String value) {
    return name.equals(OPTIONS) && !value.isEmpty() ? QUICK + " " + value : value;
  }

  /** Runs the product under a limit of the shell, such as {@code ulimit -f 100}. */
  Outcome runUnder(String limit, String... arguments) throws IOException, InterruptedException {
    List<String> words = new ArrayList<>();
    words.add(HOME.resolve("bin/thalweg").toString());
    words.addAll(List.of(arguments));
    return shell(limit + "; exec \"$0\" \"$@\"", words.toArray(String[]::new));
  }

  /** Runs a line of the shell with words as {@code $0}, {@code $1} and so on. */
  Outcome shell(String line, String... words) throws IOException, InterruptedException {
    Path out = Files.createTempFile("product", ".out");
    Path err = Files.createTempFile("product", ".err");
    List<String> command = new ArrayList<>(List.of("sh", "-c", line));
    command.addAll(List.of(words));
    Process process = start(Map.of(), out, err, command);
    process.waitFor();
    Outcome outcome =
        new Outcome(process.exitValue(), Files.readString(out), Files.readString(err));
    Files.delete(out);
    Files.delete(err);
    return outcome;
  }
}
