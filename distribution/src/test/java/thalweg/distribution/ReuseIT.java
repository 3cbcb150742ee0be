package thalweg.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is done stays done: reuse, resumption, and the same bytes however they come about. */
class ReuseIT {

  private static final String YAML =
      """
      dataset: {spirals: {}}
      model: {mlp: {hidden: [20]}}
      training: {epochs: 40, batchSize: 64, snapshots: 20}
      optimizers: {adam: {learningRate: 0.01}, sgd: {learningRate: 0.1}}
      landscape: {resolution: 30}
      renderers: [animation, charts]
      """;

  @TempDir private Path directory;

  @Test
  void otherDirectionsTrainNothingAgain() throws Exception {
    Path file = descriptor(YAML);
    run(file, "first");
    Path trajectory = directory.resolve("first/runs/adam/trajectory.npy");
    FileTime trained = Files.getLastModifiedTime(trajectory);
    byte[] plane = Files.readAllBytes(directory.resolve("first/plane.npz"));

    run(file, "first", "--set", "directions=random");

    assertThat(Files.getLastModifiedTime(trajectory)).isEqualTo(trained);
    assertThat(Files.readAllBytes(directory.resolve("first/plane.npz"))).isNotEqualTo(plane);
  }

  @Test
  void theSecondRunWritesNoResultAgain() throws Exception {
    Path file = descriptor(YAML);
    run(file, "first");
    Map<String, FileTime> before = times("first");

    run(file, "first");

    assertThat(times("first")).isEqualTo(before);
  }

  @Test
  void theSameDescriptorGivesTheSameBytesOnOneProcessorAndOnTwo() throws Exception {
    Path file = descriptor(YAML);
    Product product = new Product(directory);
    for (String count : new String[] {"1", "2"}) {
      Product.Outcome outcome =
          product.run(
              Map.of("THALWEG_JAVA_OPTIONS", "-XX:ActiveProcessorCount=" + count),
              "run",
              file.toString(),
              "-o",
              "on" + count);
      assertThat(outcome.exit()).as(outcome.err()).isZero();
    }

    Map<String, byte[]> one = contents("on1");
    Map<String, byte[]> two = contents("on2");
    assertThat(one.keySet()).isEqualTo(two.keySet()).contains("path.gif", "landscape.npz");
    one.forEach((name, bytes) -> assertThat(two.get(name)).as(name).isEqualTo(bytes));
  }

  @Test
  void aKilledRunLeavesNoHalfWrittenFileAndIsFinishedByTheNext() throws Exception {
    Path file = descriptor(YAML);
    run(file, "whole");
    Product product = new Product(directory);
    Path log = directory.resolve("log");
    Process process = product.start(Map.of(), log, log, "run", file.toString(), "-o", "killed");
    Path trajectory = directory.resolve("killed/runs/adam/trajectory.npy");
    while (process.isAlive() && !Files.exists(trajectory)) {
      TimeUnit.MILLISECONDS.sleep(5);
    }
    process.destroyForcibly().waitFor();

    run(file, "killed");

    Map<String, byte[]> whole = contents("whole");
    Map<String, byte[]> finished = contents("killed");
    assertThat(finished.keySet()).isEqualTo(whole.keySet());
    whole.forEach((name, bytes) -> assertThat(finished.get(name)).as(name).isEqualTo(bytes));
  }

  private void run(Path file, String output, String... more) throws Exception {
    String[] arguments = new String[4 + more.length];
    arguments[0] = "run";
    arguments[1] = file.toString();
    arguments[2] = "-o";
    arguments[3] = output;
    System.arraycopy(more, 0, arguments, 4, more.length);
    Product.Outcome outcome = new Product(directory).run(arguments);
    assertThat(outcome.exit()).as(outcome.err()).isZero();
  }

  /** Everything but the manifest, which tells the time. */
  private Map<String, byte[]> contents(String output) throws Exception {
    Map<String, byte[]> contents = new TreeMap<>();
    for (Path path : files(output)) {
      contents.put(name(output, path), Files.readAllBytes(path));
    }
    return contents;
  }

  private Map<String, FileTime> times(String output) throws Exception {
    Map<String, FileTime> times = new TreeMap<>();
    for (Path path : files(output)) {
      if (path.toString().matches(".*\\.(npy|npz|gif|png)")) {
        times.put(name(output, path), Files.getLastModifiedTime(path));
      }
    }
    return times;
  }

  private Iterable<Path> files(String output) throws Exception {
    try (Stream<Path> files = Files.walk(directory.resolve(output))) {
      return files
          .filter(Files::isRegularFile)
          .filter(path -> !path.endsWith("manifest.json"))
          .toList();
    }
  }

  private String name(String output, Path path) {
    return directory.resolve(output).relativize(path).toString();
  }

  private Path descriptor(String yaml) throws Exception {
    return Files.writeString(directory.resolve("run.yaml"), yaml);
  }
}
