package thalweg.runtime.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import thalweg.engine.key.Sha256;
import thalweg.engine.work.ProgressListener;
import thalweg.runtime.descriptor.DescriptorFile;
import thalweg.runtime.fakes.FakePlugins;
import thalweg.runtime.store.RunDirectory;
import thalweg.runtime.store.RunLayout;

/** Runs a small descriptor in process, with the fake plug-ins. */
abstract class JobFixture {

  static final String RUN =
      """
      dataset: {blobs: {rows: 12}}
      model: linear
      training: {epochs: 6, batchSize: 5, snapshots: 4}
      optimizers: {adam: {}, sgd: {learningRate: 0.5}}
      directions: random
      landscape: {resolution: 5, grow: 0}
      evidence: {curvature: 0}
      renderers: [animation, charts]
      """;

  @TempDir Path home;

  final FakePlugins plugins = FakePlugins.working();

  final Path out() {
    return home.resolve("out");
  }

  final JobResult run(String yaml, String... overrides) throws IOException {
    return run(plugins, 2, out(), yaml, overrides);
  }

  /** Runs with checkpoints after every row of the landscape. */
  final JobResult run(
      FakePlugins with, int workers, Path directory, String yaml, String... overrides)
      throws IOException {
    Path file = Files.writeString(home.resolve("run.yaml"), yaml);
    DescriptorFile read = DescriptorFile.read(file, List.of(overrides), with::catalogue);
    DescriptorFile.Configuration one = read.configurations().get(0);
    try (JobRunner runner = new JobRunner(ProgressListener.NONE, workers, Duration.ZERO);
        RunDirectory opened = RunDirectory.open(directory)) {
      return runner.run(one.name(), one.descriptor(), opened);
    }
  }

  /** The hashes of all files but the manifest, which knows how long everything took. */
  static Map<String, String> files(Path directory) throws IOException {
    Map<String, String> hashes = new TreeMap<>();
    try (Stream<Path> tree = Files.walk(directory)) {
      tree.filter(Files::isRegularFile)
          .map(directory::relativize)
          .map(Path::toString)
          .filter(name -> !name.equals(RunLayout.MANIFEST) && !name.equals(".lock"))
          .forEach(name -> hashes.put(name, hash(directory.resolve(name))));
    }
    return hashes;
  }

  private static String hash(Path file) {
    try {
      return Sha256.of(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
