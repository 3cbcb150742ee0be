package thalweg.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Descriptors are data, and pictures stay in the run directory. */
class SafetyIT {

  private static final String GOOD = DevSessionFixture.DESCRIPTOR.replace("[text]", "[]");

  @TempDir private Path directory;
  private Product product;

  @BeforeEach
  void startInADirectory() {
    product = new Product(directory);
  }

  private Product.Outcome run(String yaml, String... more) throws Exception {
    Path file = Files.writeString(directory.resolve("run.yaml"), yaml);
    String[] arguments = new String[2 + more.length];
    arguments[0] = "run";
    arguments[1] = file.toString();
    System.arraycopy(more, 0, arguments, 2, more.length);
    return product.run(arguments);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "title: !!javax.script.ScriptEngineManager [!!java.net.URLClassLoader [[!!java.net.URL [\"%s\"]]]]",
        "title: !!java.net.URL [\"%s\"]",
        "title: !<tag:yaml.org,2002:java.net.URL> [\"%s\"]",
        "dataset: {csv: {file: !!java.net.URL [\"%s\"]}}",
        "dataset: {csv: {file: \"%s\"}}",
        "dataset: {csv: {file: \"jar:%s!/a.csv\"}}",
        "training: {initial: \"%s\"}"
      })
  void aDescriptorMakesNoObjectsAndReachesNoNetwork(String line) throws Exception {
    try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      String address = "http://127.0.0.1:" + server.getLocalPort() + "/a.jar";
      String key = line.substring(0, line.indexOf(':') + 1);
      String others =
          GOOD.lines().filter(other -> !other.startsWith(key)).reduce("", (a, b) -> a + b + "\n");

      Product.Outcome outcome = run(others + line.formatted(address) + "\n");

      assertThat(outcome.exit()).isEqualTo(2);
      assertThat(outcome.err()).contains("run.yaml:7:").doesNotContain("\tat ");
      assertThat(wasReached(server)).isFalse();
      assertThat(directory.resolve("out")).doesNotExist();
    }
  }

  private static boolean wasReached(ServerSocket server) throws IOException {
    server.setSoTimeout(1);
    try {
      server.accept().close();
      return true;
    } catch (SocketTimeoutException e) {
      return false;
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"../escaped.txt", "a/../../escaped.txt", "link/escaped.txt", "/%s"})
  void aPictureThatLeavesTheRunDirectoryIsRefused(String name) throws Exception {
    Path plugins = Files.createDirectory(directory.resolve("plugins"));
    Files.write(plugins.resolve("text.jar"), AuthorBundle.working(directory).saying("x"));
    Path outside = Files.createDirectory(directory.resolve("outside"));
    Files.createDirectories(directory.resolve("out/run"));
    Files.createSymbolicLink(directory.resolve("out/run/link"), outside);
    String picture = name.replace("/%s", directory.resolve("escaped.txt").toString());

    Product.Outcome outcome =
        run(
            GOOD.replace("[]", "[text: {file: \"" + picture + "\"}]"),
            "--plugins",
            plugins.toString());

    assertThat(outcome.exit()).isEqualTo(1);
    assertThat(outcome.errorLines())
        .singleElement()
        .asString()
        .contains("leads out of the run directory");
    assertThat(outside).isEmptyDirectory();
    assertThat(directory.resolve("escaped.txt")).doesNotExist();
    assertThat(directory.resolve("out/escaped.txt")).doesNotExist();
  }

  @ParameterizedTest
  @ValueSource(strings = {"run.yaml", "landscape.npz", "diagnostics.json", "manifest.json"})
  void aResultIsNotWrittenThroughASymbolicLink(String name) throws Exception {
    Path precious = Files.writeString(directory.resolve("precious"), "precious");
    Files.createDirectories(directory.resolve("out/run"));
    Files.createSymbolicLink(directory.resolve("out/run").resolve(name), precious);

    Product.Outcome outcome = run(GOOD);

    assertThat(outcome.err()).doesNotContain("\tat ");
    assertThat(precious).hasContent("precious");
  }

  @Test
  void theTrajectoriesAreNotWrittenThroughASymbolicLink() throws Exception {
    Path outside = Files.createDirectory(directory.resolve("outside"));
    Files.createDirectories(directory.resolve("out/run"));
    Files.createSymbolicLink(directory.resolve("out/run/runs"), outside);

    Product.Outcome outcome = run(GOOD);

    assertThat(outcome.exit()).isEqualTo(1);
    assertThat(outcome.err()).contains("is a symbolic link").contains("leads out of the run");
    assertThat(outside).isEmptyDirectory();
  }
}
