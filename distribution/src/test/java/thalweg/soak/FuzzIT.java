package thalweg.soak;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import thalweg.api.array.NpyArray;
import thalweg.api.array.Npz;
import thalweg.api.plugin.PluginException;
import thalweg.engine.work.ProgressListener;
import thalweg.runtime.descriptor.DescriptorFile;
import thalweg.runtime.job.JobRunner;
import thalweg.runtime.plugins.BundleReport;
import thalweg.runtime.plugins.Catalogue;
import thalweg.runtime.plugins.PluginHost;
import thalweg.runtime.store.RunDirectory;
import thalweg.runtime.trial.TimeLimit;
import thalweg.runtime.yaml.DescriptorException;

/**
 * Damaged descriptors, data, arrays and jars: each is taken, or refused in words. 100 of each, or
 * as many as {@code -Dthalweg.soak.rounds=2000} says, with {@code -Dthalweg.soak.seed=7} others.
 */
class FuzzIT {

  private static final Path HOME = Path.of(System.getProperty("thalweg.product"));
  private static final int ROUNDS = Integer.getInteger("thalweg.soak.rounds", 100);
  private static final int SEED = Integer.getInteger("thalweg.soak.seed", 1);
  private static final int JARS_AT_ONCE = 40;
  private static final TimeLimit LIMIT = new TimeLimit(Duration.ofSeconds(20));

  private static final String DESCRIPTOR =
      """
      title: small
      dataset: {blobs: {rowsPerClass: 5, seed: 3}}
      model: {mlp: {hidden: [3], activation: relu}}
      training: {epochs: 3, batchSize: 4, snapshots: 3, seed: 1}
      optimizers:
        adam: {learningRate: 0.01}
        sgd: {learningRate: 0.1, momentum: 0.9}
      directions: {pca: {of: all}}
      landscape: {resolution: 4, margin: 0.2}
      evidence: {curvature: 0}
      renderers: [csv]
      """;

  private static final String DATA =
      """
      width,height,kind
      1.5,2,a
      0.5,-1,b
      "2.5",1e3,a
      1,0,b
      3,4,c
      """;

  @TempDir private static Path directory;
  private static PluginHost host;
  private static Catalogue catalogue;
  private static ExecutorService thread;

  private final Map<String, Integer> outcomes = new LinkedHashMap<>();

  @BeforeAll
  static void loadThePlugins() {
    host =
        PluginHost.start(
            List.of(HOME.resolve("lib/bundles")),
            List.of(HOME.resolve("plugins")),
            LIMIT,
            ProgressListener.NONE);
    catalogue = host.catalogue();
    thread = Executors.newCachedThreadPool();
  }

  @AfterAll
  static void close() {
    thread.shutdownNow();
    host.close();
  }

  @Test
  void whatIsNotDamagedRuns() throws Exception {
    Path file = Files.writeString(directory.resolve("whole.yaml"), DESCRIPTOR);
    Files.writeString(directory.resolve("data.csv"), DATA);

    assertThat(run(file, directory.resolve("whole"))).isEqualTo("ran");
    assertThat(rows()).isEqualTo("read");
  }

  @Test
  void damagedDescriptorsRunOrAreRefusedInWords() throws Exception {
    for (int round = 0; round < ROUNDS; round++) {
      Path home = Files.createDirectory(directory.resolve("descriptor-" + round));
      Path file =
          Files.write(home.resolve("small.yaml"), mutations("yaml", round).ofText(DESCRIPTOR));
      check(file, () -> run(file, home.resolve("out")));
      assertThat(parts(home)).as(file.toString()).isEmpty();
      remove(home);
    }
    print("descriptors");
  }

  private static String run(Path file, Path output) throws IOException {
    DescriptorFile read = DescriptorFile.read(file, List.of(), () -> catalogue);
    if (read.configurations().size() > 1 || isLarge(read)) {
      return "read";
    }
    try (JobRunner runner = new JobRunner(ProgressListener.NONE);
        RunDirectory out = RunDirectory.open(output)) {
      DescriptorFile.Configuration one = read.configurations().get(0);
      runner.run(one.name(), one.descriptor(), out);
    }
    return "ran";
  }

  /** What is right and would take long is not the matter here. */
  private static boolean isLarge(DescriptorFile file) {
    String text = file.configurations().get(0).descriptor().resolved();
    return text.lines().anyMatch(line -> line.matches(".*\\b\\d{4,}\\b.*"));
  }

  @Test
  void damagedDataAreReadOrRefusedInWords() throws Exception {
    for (int round = 0; round < ROUNDS; round++) {
      Path data = Files.write(directory.resolve("data.csv"), mutations("csv", round).ofText(DATA));
      check(data, FuzzIT::rows);
    }
    print("data");
  }

  private static String rows() throws IOException {
    String csv =
        DESCRIPTOR.replace(
            "{blobs: {rowsPerClass: 5, seed: 3}}", "{csv: {file: data.csv, label: kind}}");
    Path file = Files.writeString(directory.resolve("csv.yaml"), csv);
    DescriptorFile read = DescriptorFile.read(file, List.of(), () -> catalogue);
    read.configurations().get(0).descriptor().dataset().create().load();
    return "read";
  }

  @Test
  void damagedArraysAreReadOrRefusedInWords() throws Exception {
    byte[] npy = bytes(NpyArray.ofFloats(new float[] {1, 2, 3, 4, 5, 6}, 2, 3));
    ByteArrayOutputStream npz = new ByteArrayOutputStream();
    Npz.write(
        npz,
        Map.of(
            "x", NpyArray.ofDoubles(new double[] {1, 2}, 2), "y", NpyArray.ofInts(new int[4], 4)));
    for (int round = 0; round < ROUNDS; round++) {
      Mutations mutations = mutations("npy", round);
      byte[] array = round % 2 == 0 ? mutations.ofBytes(npy) : mutations.ofHeader(npy);
      check(Path.of("array " + round), () -> read(array));
      Path file = Files.write(directory.resolve("a.npz"), mutations.ofBytes(npz.toByteArray()));
      check(file, () -> Npz.read(file).isEmpty() ? "empty" : "read");
    }
    print("arrays");
  }

  private static String read(byte[] array) throws IOException {
    NpyArray.read(new ByteArrayInputStream(array));
    return "read";
  }

  private static byte[] bytes(NpyArray array) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    array.writeTo(bytes);
    return bytes.toByteArray();
  }

  @Test
  void damagedJarsLeaveTheOthersAndAreExplained() throws Exception {
    List<byte[]> sound;
    try (Stream<Path> jars = Files.list(HOME.resolve("plugins"))) {
      sound = jars.sorted().map(FuzzIT::contents).filter(jar -> jar.length < 100_000).toList();
    }
    for (int from = 0; from < ROUNDS; from += JARS_AT_ONCE) {
      Path plugins = Files.createDirectory(directory.resolve("jars-" + from));
      for (int round = from; round < Math.min(ROUNDS, from + JARS_AT_ONCE); round++) {
        byte[] jar = sound.get(round % sound.size());
        Files.write(plugins.resolve(round + ".jar"), mutations("jar", round).ofBytes(jar));
      }
      check(plugins, () -> examined(plugins));
      remove(plugins);
    }
    print("directories of %d jars".formatted(JARS_AT_ONCE));
  }

  private static String examined(Path plugins) {
    try (PluginHost damaged =
        PluginHost.start(
            List.of(HOME.resolve("lib/bundles")), List.of(plugins), LIMIT, ProgressListener.NONE)) {
      assertThat(damaged.catalogue()).isNotNull();
      List<BundleReport> reports = damaged.examine();
      assertThat(reports)
          .filteredOn(report -> !report.works())
          .isNotEmpty()
          .allSatisfy(report -> assertThat(report.problems()).isNotEmpty());
      return "examined";
    }
  }

  private static byte[] contents(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static Mutations mutations(String subject, int round) {
    long seed = 31L * SEED + subject.hashCode() + 1_000_003L * round;
    return new Mutations(new SplittableRandom(seed));
  }

  /** Fails where a case hangs, or ends in anything but words. */
  private void check(Path what, Callable<String> work) throws Exception {
    String outcome;
    try {
      outcome = thread.submit(work).get(60, TimeUnit.SECONDS);
    } catch (TimeoutException e) {
      throw new AssertionError(what + " hangs: " + text(what), e);
    } catch (ExecutionException e) {
      Throwable cause = e.getCause();
      boolean told =
          cause instanceof PluginException
              || cause instanceof DescriptorException
              || cause instanceof IOException;
      if (!told || String.valueOf(cause.getMessage()).isBlank()) {
        throw new AssertionError(what + " ends in a trace: " + text(what), cause);
      }
      outcome = "refused";
    }
    outcomes.merge(outcome, 1, Integer::sum);
  }

  private static String text(Path file) throws IOException {
    return Files.isRegularFile(file)
        ? new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1)
        : "";
  }

  private static List<Path> parts(Path root) throws IOException {
    try (Stream<Path> tree = Files.walk(root)) {
      return tree.filter(path -> path.toString().endsWith(".part")).toList();
    }
  }

  private static void remove(Path root) throws IOException {
    try (Stream<Path> tree = Files.walk(root)) {
      for (Path path : tree.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }

  private void print(String subject) {
    System.out.printf("fuzz: %s, seed %d: %s%n", subject, SEED, outcomes);
  }
}
