package thalweg.runtime.dev;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import thalweg.api.plugin.PluginException;

class DevServerTest {

  @TempDir private Path home;
  private Path run;
  private DevServer server;
  private final DevStatus status = new DevStatus(news -> {}, warning -> {});

  @BeforeEach
  void serve() throws IOException {
    run = Files.createDirectories(home.resolve("run"));
    Files.writeString(run.resolve("index.html"), "<h1>report</h1>");
    Files.createDirectories(run.resolve("runs/adam"));
    Files.writeString(run.resolve("runs/adam/history.csv"), "loss\n1\n");
    Files.writeString(run.resolve("a b+ü.png"), "png");
    Files.writeString(run.resolve(".lock"), "hidden");
    Files.writeString(home.resolve("secret.txt"), "secret");
    Files.createDirectories(home.resolve("run2"));
    Files.writeString(home.resolve("run2/secret.txt"), "secret");
    Files.createSymbolicLink(run.resolve("link.txt"), home.resolve("secret.txt"));
    Files.createSymbolicLink(run.resolve("folder"), home);
    server = DevServer.start(0, status, new RunFiles(run));
  }

  @AfterEach
  void end() {
    server.close();
  }

  private String token() {
    return server.address().getPath();
  }

  private String get(String path) throws IOException {
    return request("GET", path, "Host: " + authority());
  }

  private String authority() {
    return server.address().getAuthority();
  }

  private String request(String method, String path, String... headers) throws IOException {
    URI address = server.address();
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), address.getPort())) {
      String lines = headers.length == 0 ? "" : String.join("\r\n", headers) + "\r\n";
      String text = method + " " + path + " HTTP/1.1\r\n" + lines + "Connection: close\r\n\r\n";
      socket.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static void assertRefused(String response, int code) {
    assertThat(response)
        .startsWith("HTTP/1.1 " + code + " ")
        .doesNotContain("secret", "report", "version");
  }

  @Test
  void thePageItsScriptTheStatusAndTheReportAreServed() throws IOException {
    assertThat(get(token())).startsWith("HTTP/1.1 200").contains("page.js", "text/html");
    assertThat(get(token() + "page.js")).contains("fetch(\"status\"");
    assertThat(get(token() + "page.css")).contains("text/css");
    assertThat(get(token() + "status")).contains("\"version\" : 0");
    assertThat(get(token() + "run/?17")).contains("<h1>report</h1>");
    assertThat(get(token() + "run/index.html")).contains("<h1>report</h1>");
    assertThat(get(token() + "run/runs/adam/history.csv")).contains("loss");
    assertThat(get(token() + "run/a%20b+%C3%BC.png")).contains("image/png");
  }

  @Test
  void theStatusTellsOfDrawingsAndTroubles() throws IOException {
    status.trouble(Path.of("text.jar"), List.of("text.jar is \"broken\"."));
    assertThat(get(token() + "status")).contains("text.jar is \\\"broken\\\".");

    status.mended(Path.of("text.jar"));
    status.drawn(List.of("a.png"), "drawn");

    assertThat(get(token() + "status"))
        .contains("\"version\" : 1", "\"said\" : \"drawn\"")
        .doesNotContain("broken");
  }

  @Test
  void aRunWithoutAReportShowsItsPictures() throws IOException {
    Files.delete(run.resolve("index.html"));
    status.drawn(List.of("a b+ü.png", "<x>.txt"), "drawn");

    assertThat(get(token() + "run/"))
        .contains("<img src=\"a%20b%2B%C3%BC.png\"", "&lt;x&gt;.txt")
        .doesNotContain("<x>");
  }

  @Test
  void everyAnswerIsKeptToThisPage() throws IOException {
    for (String path : List.of("", "status", "run/", "run/nothing", "nothing")) {
      assertThat(get(token() + path).toLowerCase(java.util.Locale.ROOT))
          .contains("cache-control: no-store")
          .contains("x-content-type-options: nosniff")
          .contains("referrer-policy: no-referrer")
          .contains("content-security-policy: default-src 'none'")
          .contains("frame-ancestors")
          .doesNotContain("access-control-allow");
    }
    assertThat(get(token() + "run/"))
        .contains("script-src 'unsafe-inline' data: blob:", "frame-ancestors 'self'");
  }

  @Test
  void headIsAnsweredWithoutABody() throws IOException {
    String head = request("HEAD", token() + "run/", "Host: " + authority());

    assertThat(head).startsWith("HTTP/1.1 200").contains("Content-length: 15").endsWith("\r\n\r\n");
    assertThat(head).doesNotContain("report");
  }

  @ParameterizedTest
  @ValueSource(strings = {"POST", "PUT", "DELETE", "OPTIONS", "TRACE", "PATCH", "get"})
  void otherMethodsAreRefused(String method) throws IOException {
    assertRefused(request(method, token(), "Host: " + authority()), 405);
  }

  @ParameterizedTest
  @ValueSource(strings = {"example.org", "example.org:80", "127.0.0.1", "0.0.0.0:1", ""})
  void otherHostsAreRefused(String host) throws IOException {
    assertRefused(request("GET", token(), "Host: " + host), 421);
  }

  @Test
  void aMissingHostOrTwoOfThemAreRefused() throws IOException {
    assertRefused(request("GET", token()), 421);
    assertRefused(request("GET", token(), "Host: " + authority(), "Host: example.org"), 421);
  }

  @Test
  void theNamesOfTheLoopbackAddressAreItsOwn() throws IOException {
    int port = server.address().getPort();
    for (String host : List.of("localhost:", "127.0.0.1:", "[::1]:")) {
      assertThat(request("GET", token(), "Host: " + host + port, "Origin: http://" + host + port))
          .startsWith("HTTP/1.1 200");
    }
  }

  @Test
  void namesOfHostsAreTheSameInCapitals() throws IOException {
    int port = server.address().getPort();
    assertThat(
            request("GET", token(), "Host: LocalHost:" + port, "Origin: http://LOCALHOST:" + port))
        .startsWith("HTTP/1.1 200");
  }

  @Test
  void aWholeAddressInPlaceOfAPathIsRefused() throws IOException {
    assertRefused(request("GET", "http://evil.com" + token(), "Host: " + authority()), 400);
    assertRefused(request("GET", server.address().toString(), "Host: " + authority()), 400);
  }

  @Test
  void connectionsThatNeverAskAreClosedAndKeepNobodyOut() throws IOException {
    List<Socket> halfOpen = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.address().getPort());
      socket.getOutputStream().write("GET / HT".getBytes(StandardCharsets.UTF_8));
      halfOpen.add(socket);
    }

    assertThat(get(token())).startsWith("HTTP/1.1 200");
    for (Socket socket : halfOpen) {
      assertThat(isClosedByTheServer(socket)).isTrue();
      socket.close();
    }
  }

  private static boolean isClosedByTheServer(Socket socket) throws IOException {
    try {
      return socket.getInputStream().read() < 0;
    } catch (SocketException e) {
      return true;
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://example.org", "https://127.0.0.1", "null", "http://localhost:1"})
  void otherOriginsAreRefused(String origin) throws IOException {
    assertRefused(request("GET", token(), "Host: " + authority(), "Origin: " + origin), 403);
  }

  @Test
  void aWrongOrMissingTokenIsRefused() throws IOException {
    String token = token();
    for (String path :
        List.of(
            "/",
            "/status",
            "/run/",
            "/run/index.html",
            token.substring(0, token.length() - 1),
            token.replaceFirst(".$", "x/"),
            "/" + "x".repeat(token.length() - 2) + "/status",
            "//" + token.substring(1) + "status")) {
      assertRefused(get(path), 403);
    }
  }

  @Test
  void twoServersHaveDifferentTokens() throws IOException {
    try (DevServer other = DevServer.start(0, status, new RunFiles(run))) {
      assertThat(other.address().getPath()).isNotEqualTo(token()).hasSizeGreaterThan(30);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../secret.txt",
        "..%2fsecret.txt",
        "%2e%2e/secret.txt",
        "%2e%2e%2fsecret.txt",
        "runs/../../secret.txt",
        "runs/%2e%2e/%2e%2e/secret.txt",
        "..%5csecret.txt",
        "../run2/secret.txt",
        "link.txt",
        "folder/secret.txt",
        "folder/run/index.html",
        ".lock",
        "%2elock",
        "//etc/passwd",
        "/etc/passwd",
        "runs",
        "runs/",
        "runs/adam/",
        "./index.html",
        "index.html%00",
        "%",
        "%zz",
        "file:index.html",
        "absent.png"
      })
  void whatIsNoFileOfTheRunIsRefused(String path) throws IOException {
    String response = get(token() + "run/" + path);

    assertThat(response).matches("(?s)(HTTP/1.1 4\\d\\d .*|)").doesNotContain("secret", "report");
    assertThat(response).doesNotContain("hidden", "root:");
  }

  @Test
  void onlyTheLoopbackAddressListens() throws SocketException {
    int port = server.address().getPort();
    for (NetworkInterface network : Collections.list(NetworkInterface.getNetworkInterfaces())) {
      for (InetAddress address : Collections.list(network.getInetAddresses())) {
        if (!address.isLoopbackAddress()) {
          assertThatExceptionOfType(IOException.class)
              .isThrownBy(() -> new Socket(address, port).close());
        }
      }
    }
    assertThat(server.address().getHost()).isIn("127.0.0.1", "[::1]");
  }

  @Test
  void aPortThatIsTakenIsNamed() {
    int port = server.address().getPort();

    assertThatExceptionOfType(PluginException.class)
        .isThrownBy(() -> DevServer.start(port, status, new RunFiles(run)))
        .withMessageContaining("Port " + port);
  }

  @Test
  void aRunDirectoryThatIsNotThereYetShowsNothing() throws IOException {
    try (DevServer early = DevServer.start(0, status, new RunFiles(home.resolve("later")))) {
      server.close();
      server = early;
      assertThat(get(token() + "run/")).contains("Nothing is drawn yet");
      assertThat(get(token() + "run/index.html")).startsWith("HTTP/1.1 404");
    }
  }
}
