package thalweg.soak;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import thalweg.distribution.Product;

/**
 * Kills real runs, which save what is done every hundredth of a second, at random points, several
 * times each, and lets them be finished in the end: every file but the manifest is that of a run
 * that nobody killed. {@code -Dthalweg.soak.rounds=100} asks for more than one, {@code
 * -Dthalweg.soak.seed=7} for other points.
 */
class KillAndResumeSoakIT {

  private static final String YAML =
      """
      dataset: {spirals: {}}
      model: {mlp: {hidden: [24, 24]}}
      training: {epochs: 80, batchSize: 32, snapshots: 30}
      optimizers:
        sgd: {learningRate: [0.05, 0.1, 0.02], momentum: 0.9}
        adam: {learningRate: 0.01}
        rmsprop: {learningRate: 0.002, momentum: 0.5, centered: true}
      landscape: {resolution: 60}
      evidence: {curvature: 0}
      renderers: [charts]
      """;

  private static final Map<String, String> SAVING_OFTEN =
      Map.of("THALWEG_JAVA_OPTIONS", "-Dthalweg.checkpointSeconds=0.01");

  private static final int ROUNDS = Integer.getInteger("thalweg.soak.rounds", 1);
  private static final int SEED = Integer.getInteger("thalweg.soak.seed", 1);
  private static final int MOST_KILLS = 4;

  @TempDir private Path directory;
  private int kills;
  private int inTrainings;
  private int inTuningOrLandscape;

  @Test
  void aRunThatIsKilledAgainAndAgainEndsWithTheSameFiles() throws Exception {
    Files.writeString(directory.resolve("run.yaml"), YAML);
    long begun = System.nanoTime();
    finish("whole");
    long whole = System.nanoTime() - begun;
    Map<String, String> expected = files(directory.resolve("whole"));

    SplittableRandom random = new SplittableRandom(SEED);
    for (int round = 0; round < ROUNDS; round++) {
      String name = "round" + round;
      // The first kill hits a training; the others may come at any time.
      killInATraining(name, random.nextLong(whole / 8));
      for (int more = random.nextInt(MOST_KILLS); more > 0; more--) {
        kill(name, random.nextLong(whole));
      }
      finish(name);
      assertThat(files(directory.resolve(name)))
          .as("%s of seed %d", name, SEED)
          .isEqualTo(expected);
    }
    System.out.printf(
        "kill and resume: %d rounds, %d kills (%d left trainings under way, %d a tuning or a"
            + " landscape), all files the same%n",
        ROUNDS, kills, inTrainings, inTuningOrLandscape);
    assertThat(inTrainings).as("runs that were killed in a training").isPositive();
  }

  private void finish(String name) throws Exception {
    Process process = start(name);
    assertThat(process.waitFor()).as(log(name)).isZero();
  }

  private void killInATraining(String name, long nanosAfterItsCheckpoint) throws Exception {
    Process process = start(name);
    while (process.isAlive() && checkpoints(directory.resolve(name)) == 0) {
      TimeUnit.MILLISECONDS.sleep(1);
    }
    process.waitFor(nanosAfterItsCheckpoint, TimeUnit.NANOSECONDS);
    kill(name, process);
  }

  private void kill(String name, long nanosAfterItsStart) throws Exception {
    Process process = start(name);
    process.waitFor(nanosAfterItsStart, TimeUnit.NANOSECONDS);
    kill(name, process);
  }

  private void kill(String name, Process process) throws Exception {
    if (!process.isAlive()) {
      assertThat(process.exitValue()).as(log(name)).isZero();
      return;
    }
    process.destroyForcibly().waitFor();
    kills++;
    Path killed = directory.resolve(name);
    inTrainings += checkpoints(killed) > 0 ? 1 : 0;
    Path manifest = killed.resolve("manifest.json");
    boolean unfinished =
        Files.exists(manifest) && Files.readString(manifest).contains("\"complete\" : false");
    inTuningOrLandscape += unfinished ? 1 : 0;
  }

  private Process start(String name) throws IOException {
    Path log = directory.resolve(name + ".log");
    return new Product(directory).start(SAVING_OFTEN, log, log, "run", "run.yaml", "-o", name);
  }

  private String log(String name) throws IOException {
    return Files.readString(directory.resolve(name + ".log"));
  }

  private static long checkpoints(Path run) throws IOException {
    if (!Files.isDirectory(run.resolve("runs"))) {
      return 0;
    }
    try (Stream<Path> folders = Files.list(run.resolve("runs"))) {
      return folders.filter(folder -> Files.exists(folder.resolve("checkpoint.npz"))).count();
    }
  }

  /** Everything but the manifest, which tells the time; bytes as text, which can be compared. */
  private static Map<String, String> files(Path run) throws IOException {
    Map<String, String> contents = new TreeMap<>();
    try (Stream<Path> files = Files.walk(run)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        if (!file.endsWith("manifest.json")) {
          contents.put(
              run.relativize(file).toString(), Files.readString(file, StandardCharsets.ISO_8859_1));
        }
      }
    }
    return contents;
  }
}
