package thalweg.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code thalweg dev} as its users start it: by its script, ended by Ctrl-C. */
class DevIT {

  private static final long PATIENCE_SECONDS = 90;
  private static final int INTERRUPTED = 130;

  @TempDir private Path directory;
  private Path file;
  private Path plugins;
  private Path temporary;
  private Path log;
  private Process process;

  @BeforeEach
  void writeFiles() throws IOException {
    file = Files.writeString(directory.resolve("run.yaml"), DevSessionFixture.DESCRIPTOR);
    plugins = Files.createDirectory(directory.resolve("plugins"));
    temporary = Files.createDirectory(directory.resolve("tmp"));
    log = directory.resolve("log");
    Files.write(plugins.resolve("text.jar"), AuthorBundle.working(directory).saying("old"));
  }

  @AfterEach
  void endWhatIsLeft() {
    process.destroyForcibly();
  }

  private void start(String... more) throws IOException {
    String[] arguments =
        Stream.concat(
                Stream.of("dev", "run.yaml", "--plugins", "plugins", "-o", "out"), Stream.of(more))
            .toArray(String[]::new);
    process =
        new Product(directory)
            .start(
                Map.of("THALWEG_JAVA_OPTIONS", "-Djava.io.tmpdir=" + temporary),
                log,
                log,
                arguments);
  }

  @Test
  void theReportIsServedAndRenewedUntilCtrlC() throws Exception {
    start();
    awaitLog("run.yaml: drawn in");
    URI address = URI.create(Files.readString(log).replaceAll("(?s).*open (http\\S+).*", "$1"));
    assertThat(address.getHost()).isEqualTo("127.0.0.1");
    assertThat(get(address)).contains("page.js");
    assertThat(get(address.resolve("status"))).contains("\"version\" : 1");
    assertThat(get(address.resolve("run/"))).contains("words.txt");
    assertThat(get(address.resolve("run/words.txt"))).isEqualTo("old first");

    Path part = directory.resolve("text.part");
    Files.write(part, AuthorBundle.working(directory).saying("new"));
    Files.move(part, plugins.resolve("text.jar"), StandardCopyOption.REPLACE_EXISTING);

    awaitLog("text.jar: drawn in");
    assertThat(get(address.resolve("status"))).contains("\"version\" : 2");
    assertThat(get(address.resolve("run/words.txt"))).isEqualTo("new first");
    assertCtrlCLeavesNothing();
  }

  @Test
  void aDescriptorThatIsBrokenFromTheStartIsWaitedFor() throws Exception {
    Files.writeString(file, DevSessionFixture.DESCRIPTOR.replace("adam", "adamm"));
    start();
    awaitLog("did you mean 'adam'?");
    assertThat(Files.readString(log)).contains("run.yaml:5:14: ");

    Files.writeString(file, DevSessionFixture.DESCRIPTOR);

    awaitLog("run.yaml: drawn in");
    assertCtrlCLeavesNothing();
  }

  @Test
  void ctrlCEndsATrainingThatGoesOn() throws Exception {
    start("--set", "training.epochs=100000000");
    awaitTrue("training has begun", () -> !parts().isEmpty());

    assertCtrlCLeavesNothing();
  }

  @Test
  void ctrlCEndsARendererThatNothingElseEnds() throws Exception {
    String endless = "while (text != null) Thread.onSpinWait();";
    Files.write(
        plugins.resolve("text.jar"),
        AuthorBundle.of(directory, "", "", AuthorBundle.RENDER + endless).saying("endless"));
    start();
    awaitTrue("the renderer draws", this::isDrawing);

    assertCtrlCLeavesNothing();
    assertThat(directory.resolve("out/words.txt")).doesNotExist();
  }

  @Test
  void anEditThatChangesWhatIsTrainedEndsTheTraining() throws Exception {
    Files.writeString(file, DevSessionFixture.DESCRIPTOR.replace("epochs: 5", "epochs: 100000000"));
    start();
    awaitTrue("training has begun", () -> !parts().isEmpty());

    Files.writeString(file, DevSessionFixture.DESCRIPTOR);

    awaitLog("run.yaml: change seen; the training that it changes is ended");
    awaitLog("run.yaml: drawn in");
    assertCtrlCLeavesNothing();
  }

  @Test
  void aJarThatChangesDuringATrainingIsToldToWait() throws Exception {
    start("--set", "training.epochs=100000000");
    awaitTrue("training has begun", () -> !parts().isEmpty());

    Files.write(plugins.resolve("text.jar"), AuthorBundle.working(directory).saying("new"));

    awaitLog("text.jar: change seen; it is taken up after what is being drawn");
    assertCtrlCLeavesNothing();
  }

  @Test
  void aPluginThatEndsTheProcessIsNamed() throws Exception {
    Files.write(
        plugins.resolve("text.jar"),
        AuthorBundle.of(directory, "", "", "System.exit(7);").saying("exit"));
    start();
    assertThat(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();

    assertThat(process.exitValue()).isEqualTo(7);
    assertThat(Files.readString(log))
        .contains("other.text 1.0.0.SNAPSHOT (text.jar) ended Thalweg: it called System.exit at")
        .doesNotContain("\tat ");
  }

  private boolean isDrawing() throws IOException {
    try (Stream<Path> files = Files.walk(temporary)) {
      return files.anyMatch(path -> path.getFileName().toString().equals("file0"));
    }
  }

  private Stream<Path> found() throws IOException {
    Path out = directory.resolve("out");
    return Files.isDirectory(out) ? Files.walk(out) : Stream.empty();
  }

  private List<Path> parts() throws IOException {
    try (Stream<Path> files = found()) {
      return files.filter(path -> path.toString().endsWith(".thalweg.part")).toList();
    } catch (UncheckedIOException e) {
      // It was moved into place while it was looked at.
      return List.of();
    }
  }

  private void assertCtrlCLeavesNothing() throws Exception {
    new ProcessBuilder("kill", "-INT", Long.toString(process.pid())).start().waitFor();
    assertThat(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();

    assertThat(process.exitValue()).as(Files.readString(log)).isEqualTo(INTERRUPTED);
    assertThat(temporary).isEmptyDirectory();
    assertThat(parts()).isEmpty();
    assertThat(Files.readString(log)).doesNotContain("\tat ", "interrupted", "unexpected");
  }

  private void awaitLog(String words) throws Exception {
    awaitTrue(words, () -> Files.readString(log).contains(words));
  }

  private void awaitTrue(String what, Callable<Boolean> condition) throws Exception {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
    while (!condition.call()) {
      assertThat(System.nanoTime()).as(what + ": " + Files.readString(log)).isLessThan(end);
      assertThat(process.isAlive()).as(what + ": " + Files.readString(log)).isTrue();
      TimeUnit.MILLISECONDS.sleep(20);
    }
  }

  private static String get(URI address) throws Exception {
    HttpResponse<String> response =
        HttpClient.newHttpClient()
            .send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
    assertThat(response.statusCode()).isEqualTo(200);
    return response.body();
  }
}
