package thalweg.runtime.install;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import thalweg.api.plugin.PluginException;

/** From a server of this machine, and from files. */
class StagedPluginTest {

  @TempDir private Path directory;
  private HttpServer server;
  private String address;
  private PluginEntry entry;

  @BeforeEach
  void serveAnIndexAndItsJar() throws IOException {
    Path jar = PluginFixture.sign("1.0.0").write(directory.resolve("sign.jar"));
    entry = IndexedJar.entry(jar, "jars/sign.jar");
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    address = "http://localhost:" + server.getAddress().getPort();
    server.createContext(
        "/index.json", x -> answer(x, 200, index(entry).toJson().getBytes(StandardCharsets.UTF_8)));
    server.createContext("/jars/sign.jar", x -> answer(x, 200, Files.readAllBytes(jar)));
    server.createContext("/moved", x -> redirect(x, "/index.json"));
    server.createContext("/round", x -> redirect(x, "/round"));
    server.createContext("/away", x -> redirect(x, "http://192.0.2.1/index.json"));
    server.createContext("/file", x -> redirect(x, "file:///etc/passwd"));
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  private static void answer(HttpExchange exchange, int status, byte[] body) throws IOException {
    exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }

  private static void redirect(HttpExchange exchange, String target) throws IOException {
    exchange.getResponseHeaders().set("Location", target);
    answer(exchange, 302, new byte[0]);
  }

  private static PluginIndex index(PluginEntry entry) {
    return new PluginIndex(List.of(entry));
  }

  private Location at(String path) {
    return Location.of(address + path);
  }

  private static void refused(String sentence, Runnable action) {
    assertThatExceptionOfType(PluginException.class)
        .isThrownBy(action::run)
        .withMessageContaining(sentence);
  }

  private static void stage(PluginEntry entry, Location index) {
    try (StagedPlugin staged = StagedPlugin.of(entry, index)) {
      assertThat(staged.file()).exists();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private PluginEntry with(long size, String hash, String name) {
    return new PluginEntry(
        name, "1.0.0", "", "", entry.provides(), entry.jar(), size, hash, entry.api(), 17);
  }

  @Test
  void aJarIsFetchedBesideItsIndexAlsoAfterARedirect() throws IOException {
    for (String path : List.of("/index.json", "/moved")) {
      PluginEntry found = PluginIndex.read(at(path)).find("sign");
      try (StagedPlugin staged = StagedPlugin.of(found, at(path))) {
        assertThat(staged.bundle().name()).isEqualTo("other.sign");
      }
    }
  }

  @Test
  void redirectsAreBoundedAndNeverLeadToLessSafety() {
    refused("more than 5 times", () -> PluginIndex.read(at("/round")));
    refused("begins with https://", () -> PluginIndex.read(at("/away")));
    refused("begins with https://", () -> PluginIndex.read(at("/file")));
  }

  @Test
  void anAddressWithoutEncryptionOrWithoutAnAnswerIsRefused() {
    refused("begins with https://", () -> PluginIndex.read(Location.of("http://192.0.2.1/a")));
    refused("begins with https://", () -> PluginIndex.read(Location.of("ftp://192.0.2.1/a")));
    refused("status 404", () -> PluginIndex.read(at("/missing")));
    server.stop(0);
    refused("cannot be read", () -> PluginIndex.read(at("/index.json")));
  }

  @Test
  void anotherHashOrSizeOrNameThanTheIndexSaysIsRefused() {
    Location index = at("/index.json");
    stage(entry, index);

    refused(
        "It is not installed",
        () -> stage(with(entry.size(), "0".repeat(64), "other.sign"), index));
    refused(
        "more than was expected",
        () -> stage(with(entry.size() - 1, entry.sha256(), "other.sign"), index));
    refused(
        "holds the bundle other.sign, and the index calls it another",
        () -> stage(with(entry.size(), entry.sha256(), "another"), index));
  }

  @Test
  void anIndexOnAServerCannotNameAFileOfThisMachine() {
    refused("a file of this machine", () -> at("/index.json").resolve("file:///etc/passwd"));
    Location here = Location.of(directory.resolve("index.json"));
    for (String odd :
        List.of("file://elsewhere/x", "file:x", "mailto:x", "jar:file:/x!/y", "%zz")) {
      assertThatExceptionOfType(PluginException.class)
          .as(odd)
          .isThrownBy(() -> here.resolve(odd).copyTo(OutputStream.nullOutputStream(), 10));
    }
  }

  @Test
  void anInstalledPluginReplacesItsOlderVersionWhole() throws IOException {
    InstalledPlugins installed = new InstalledPlugins(directory.resolve("new/plugins"));
    put(installed, "1.0.0");
    put(installed, "1.1.0");

    try (var files = Files.list(installed.directory())) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactly("other.sign-1.1.0.jar");
    }
    assertThat(installed.remove("other")).isEmpty();
    assertThat(installed.remove("other.sign")).hasSize(1);
    assertThat(installed.bundles()).isEmpty();
  }

  private void put(InstalledPlugins installed, String version) throws IOException {
    Path jar = PluginFixture.sign(version).write(directory.resolve("sign.jar"));
    try (StagedPlugin staged = StagedPlugin.of(Location.of(jar))) {
      installed.put(staged.bundle());
    }
  }

  @Test
  void aJarThatIsNoBundleIsRefusedByItsOwnName() throws IOException {
    Path jar = Files.writeString(directory.resolve("text.jar"), "no jar at all");
    try (StagedPlugin staged = StagedPlugin.of(Location.of(jar))) {
      refused("text.jar is not installed: it is not a readable jar", staged::bundle);
    }
  }
}
