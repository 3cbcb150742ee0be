package thalweg.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Signals at seeded moments, from the start of the process to its end. Six of them, or as many as
 * {@code -Dthalweg.soak.rounds=1000} says.
 */
class SignalSoakIT {

  private static final String JOB =
      """
      dataset: {spirals: {rowsPerClass: 60}}
      model: {mlp: {hidden: [20]}}
      training: {epochs: 80, snapshots: 40}
      optimizers: {adam: {}, sgd: {learningRate: 0.1}}
      landscape: {resolution: 25}
      evidence: {curvature: 2}
      renderers: [{animation: {pictures: [path]}}, svg, csv]
      """;

  private static final int MOMENTS = Integer.getInteger("thalweg.soak.rounds", 6);

  /** Until it has loaded the first class of ours, Java itself may end with 1, as silently. */
  private static final long JAVA_STARTS_MILLIS = 300;

  private static final int MOMENTS_BETWEEN_WHOLE_RUNS = 6;
  private static final long LONGEST_MILLIS = 1_900;

  @TempDir private Path directory;

  private record Signal(String name, int exit) {}

  private static final List<Signal> SIGNALS =
      List.of(new Signal("INT", 130), new Signal("TERM", 143), new Signal("HUP", 129));

  @Test
  void atAnyMomentASignalEndsARunInSilenceAndTheNextOneFinishesIt() throws Exception {
    Files.writeString(directory.resolve("job.yaml"), JOB);
    Path temporary = Files.createDirectory(directory.resolve("tmp"));
    assertThat(whole("undisturbed").exit()).isZero();
    SplittableRandom random = new SplittableRandom(20261128);
    int ended = 0;
    int done = 0;
    for (int i = 0; i < MOMENTS; i++) {
      Signal signal = SIGNALS.get(random.nextInt(SIGNALS.size()));
      long moment = random.nextLong(LONGEST_MILLIS);
      Product.Outcome outcome = disturbed(signal, moment);
      String which = "moment %d: SIG%s after %d ms".formatted(i, signal.name(), moment);
      if (outcome.exit() == 0) {
        done++;
      } else {
        ended++;
        if (outcome.exit() != 1 || moment > JAVA_STARTS_MILLIS) {
          assertThat(outcome.exit()).as(which + outcome.err()).isEqualTo(signal.exit());
        }
      }
      assertThat(outcome.errorLines()).as(which).isEmpty();
      assertThat(temporary).as(which).isEmptyDirectory();
      if (i % MOMENTS_BETWEEN_WHOLE_RUNS == MOMENTS_BETWEEN_WHOLE_RUNS - 1) {
        requireWholeAfter(which);
      }
    }
    System.out.printf("%d signals: %d runs ended, %d were done before%n", MOMENTS, ended, done);
    assertThat(ended).isPositive();
  }

  private void requireWholeAfter(String which) throws Exception {
    assertThat(whole("disturbed").exit()).as(which).isZero();
    Path expected = directory.resolve("undisturbed");
    try (Stream<Path> tree = Files.walk(expected)) {
      for (Path file : tree.filter(Files::isRegularFile).toList()) {
        Path same = directory.resolve("disturbed").resolve(expected.relativize(file));
        if (!file.endsWith("manifest.json")) {
          assertThat(same).as(which).hasSameBinaryContentAs(file);
        }
      }
    }
    try (Stream<Path> tree = Files.walk(directory.resolve("disturbed"))) {
      assertThat(tree.map(Path::toString)).as(which).noneMatch(name -> name.endsWith(".part"));
    }
    remove(directory.resolve("disturbed"));
  }

  private static void remove(Path root) throws IOException {
    try (Stream<Path> tree = Files.walk(root)) {
      for (Path path : tree.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }

  private Product.Outcome whole(String output) throws Exception {
    return new Product(directory).run(environment(), "run", "job.yaml", "-o", output);
  }

  private Map<String, String> environment() {
    return Map.of("THALWEG_JAVA_OPTIONS", "-Djava.io.tmpdir=" + directory.resolve("tmp"));
  }

  private Product.Outcome disturbed(Signal signal, long moment) throws Exception {
    Path out = Files.createTempFile(directory, "run", ".out");
    Path err = Files.createTempFile(directory, "run", ".err");
    Process process =
        new Product(directory).start(environment(), out, err, "run", "job.yaml", "-o", "disturbed");
    if (!process.waitFor(moment, TimeUnit.MILLISECONDS)) {
      new ProcessBuilder("kill", "-" + signal.name(), Long.toString(process.pid()))
          .start()
          .waitFor();
    }
    assertThat(process.waitFor(30, TimeUnit.SECONDS)).as("it ends").isTrue();
    Product.Outcome outcome =
        new Product.Outcome(process.exitValue(), Files.readString(out), Files.readString(err));
    Files.delete(out);
    Files.delete(err);
    return outcome;
  }
}
