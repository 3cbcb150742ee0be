package thalweg.soak;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
  private static final int MOST_BETWEEN = 3;
  private static final String CHECKPOINT = "checkpoint.npz";

  /** What tells that candidates have been tried, that trainings are under way, and a landscape. */
  private static final List<String> SIGNS = List.of("sgd.csv", CHECKPOINT, "landscape.npz");

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
      // The first round hits a tuning, a training and a landscape; later ones anything as well.
      int mostBetween = round == 0 ? 1 : MOST_BETWEEN;
      for (String sign : SIGNS) {
        for (int more = random.nextInt(mostBetween); more > 0; more--) {
          kill(name, "", random.nextLong(whole / 2));
        }
        kill(name, sign, random.nextLong(whole / 20));
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

  /** Kills a run some time after its directory shows how far it is; at once if that is empty. */
  private void kill(String name, String sign, long nanosLater) throws Exception {
    Process process = start(name);
    while (process.isAlive() && !shows(directory.resolve(name), sign)) {
      TimeUnit.MILLISECONDS.sleep(1);
    }
    process.waitFor(nanosLater, TimeUnit.NANOSECONDS);
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
    inTrainings += shows(killed, CHECKPOINT) ? 1 : 0;
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

  /** Whether a file of a name is there, up to a folder for each run. */
  private static boolean shows(Path run, String sign) throws IOException {
    if (sign.isEmpty() || !Files.isDirectory(run)) {
      return sign.isEmpty();
    }
    try (Stream<Path> files = Files.find(run, 3, (path, about) -> path.endsWith(sign))) {
      return files.findAny().isPresent();
    } catch (UncheckedIOException e) {
      // Something was renamed under the walk.
      return false;
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
