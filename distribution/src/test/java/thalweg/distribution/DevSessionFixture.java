package thalweg.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import thalweg.engine.work.ProgressListener;
import thalweg.runtime.dev.DevRequest;
import thalweg.runtime.dev.DevSession;
import thalweg.runtime.dev.DevStatus;
import thalweg.runtime.plugins.PluginHost;
import thalweg.runtime.reload.FileWatcher;
import thalweg.runtime.reload.LivePlugins;
import thalweg.runtime.trial.TimeLimit;

/** A session as {@code thalweg dev} runs it, in this process, on the product's own bundles. */
final class DevSessionFixture implements AutoCloseable {

  static final String DESCRIPTOR =
      """
      title: first
      dataset: {spirals: {rowsPerClass: 20}}
      model: {mlp: {hidden: [5]}}
      training: {epochs: 5, snapshots: 5}
      optimizers: {adam: {}}
      landscape: {resolution: 5}
      renderers: [text]
      """;

  private static final long PATIENCE_SECONDS = 60;

  final Path file;
  final Path output;
  final Path plugins;
  final PluginHost host;
  final LivePlugins live;

  private final BlockingQueue<String> told = new LinkedBlockingQueue<>();
  private final FileWatcher watcher;
  private final Thread thread;

  /**
   * Starts a session.
   *
   * @param home holds {@code run.yaml} and {@code plugins/}
   */
  DevSessionFixture(Path home, Duration limit) throws IOException {
    file = home.resolve("run.yaml");
    output = home.resolve("out");
    plugins = home.resolve("plugins");
    TimeLimit timeLimit = new TimeLimit(limit);
    host =
        PluginHost.start(
            List.of(Product.HOME.resolve("lib/bundles")),
            List.of(),
            timeLimit,
            ProgressListener.NONE);
    List<Path> directories = List.of(plugins, Product.HOME.resolve("plugins"));
    watcher = new FileWatcher(List.of(file), directories);
    Map<Path, String> problems = new LinkedHashMap<>();
    live = LivePlugins.load(host, directories, timeLimit, ProgressListener.NONE, problems);
    DevRequest request = new DevRequest(file, List.of(), output, host.scratch().resolve("p"));
    DevStatus status = new DevStatus(told::add, told::add);
    DevSession session = new DevSession(request, live, timeLimit, status, ProgressListener.NONE);
    session.refuse(problems);
    thread = new Thread(() -> run(session), "session of the test");
    thread.start();
  }

  private void run(DevSession session) {
    try {
      session.run(watcher);
    } catch (InterruptedException e) {
      told.add("the session has ended");
    }
  }

  /** The next sentence. */
  String next() throws InterruptedException {
    String sentence = told.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
    assertThat(sentence).as("the session tells nothing").isNotNull();
    return sentence;
  }

  /** Whether there is no further sentence yet. */
  boolean isSilent() {
    return told.isEmpty();
  }

  /** Puts a jar in place whole, as a build that is quick. */
  void deliver(String name, byte[] jar) throws IOException {
    Path part = Files.write(plugins.resolveSibling(name + ".part"), jar);
    Files.move(
        part,
        plugins.resolve(name),
        StandardCopyOption.ATOMIC_MOVE,
        StandardCopyOption.REPLACE_EXISTING);
  }

  /** Edits the descriptor. */
  void edit(String from, String to) throws IOException {
    Files.writeString(file, Files.readString(file).replace(from, to));
  }

  String picture() throws IOException {
    return Files.readString(output.resolve("words.txt"));
  }

  @Override
  public void close() throws IOException {
    thread.interrupt();
    try {
      thread.join(TimeUnit.SECONDS.toMillis(PATIENCE_SECONDS));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    watcher.close();
    host.close();
  }
}
