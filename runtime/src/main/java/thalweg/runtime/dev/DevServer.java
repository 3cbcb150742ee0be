package thalweg.runtime.dev;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import thalweg.api.plugin.PluginException;

/**
 * Serves a run directory and its status to browsers on this machine that know the token. See {@link
 * RequestGuard} for what it refuses.
 */
public final class DevServer implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(DevServer.class);

  /** As many as there may be connections: one that never ends its request occupies one of them. */
  private static final int THREADS = 100;

  private static final long IDLE_SECONDS = 10;

  /**
   * Limits of the JDK's server, which it reads once: how many seconds a request may take to come
   * and an answer to go, and how many connections there may be. Without them a few that say nothing
   * would keep everybody else out.
   */
  private static final Map<String, String> LIMITS =
      Map.of(
          "sun.net.httpserver.maxReqTime", "5",
          "sun.net.httpserver.maxRspTime", "60",
          "jdk.httpserver.maxConnections", Integer.toString(THREADS));

  static {
    LIMITS.forEach((name, value) -> System.setProperty(name, System.getProperty(name, value)));
  }

  private final HttpServer server;
  private final ExecutorService threads;
  private final AccessToken token;
  private final RequestGuard guard;
  private final DevStatus status;
  private final RunFiles files;

  private DevServer(HttpServer server, AccessToken token, DevStatus status, RunFiles files) {
    this.server = server;
    this.token = token;
    this.status = status;
    this.files = files;
    this.guard = new RequestGuard(server.getAddress().getPort(), token);
    this.threads =
        new ThreadPoolExecutor(
            0,
            THREADS,
            IDLE_SECONDS,
            TimeUnit.SECONDS,
            new SynchronousQueue<>(),
            task -> {
              Thread thread = new Thread(task, "dev server");
              thread.setDaemon(true);
              return thread;
            });
  }

  /**
   * Listens on the loopback address.
   *
   * @param port 0 for any that is free
   * @throws PluginException if another process listens there
   */
  public static DevServer start(int port, DevStatus status, RunFiles files) throws IOException {
    try {
      HttpServer server =
          HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
      DevServer dev = new DevServer(server, AccessToken.random(), status, files);
      server.setExecutor(dev.threads);
      server.createContext("/", dev::handle);
      server.start();
      return dev;
    } catch (BindException e) {
      throw new PluginException(
          "Port %d of this machine is taken: choose another --port, or 0 for any.".formatted(port),
          e);
    }
  }

  /** The address of the page, with its token. */
  public URI address() {
    InetSocketAddress bound = server.getAddress();
    String host = bound.getAddress().getHostAddress();
    return URI.create(
        "http://%s:%d/%s/"
            .formatted(
                host.contains(":") ? "[" + host + "]" : host, bound.getPort(), token.text()));
  }

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      Response response = respond(exchange);
      response.send(exchange);
    } catch (IOException e) {
      // The browser went away, or the file did.
      LOG.debug("{}: no answer", exchange.getRequestURI(), e);
    } catch (RuntimeException e) {
      LOG.debug("{}: failed", exchange.getRequestURI(), e);
    }
  }

  private Response respond(HttpExchange exchange) throws IOException {
    Optional<Response> refusal = guard.refusal(exchange);
    return refusal.isPresent()
        ? refusal.get()
        : answer(token.pathBehind(exchange.getRequestURI().getRawPath()));
  }

  private Response answer(String path) throws IOException {
    if (path.startsWith(RunFiles.PREFIX)) {
      return files.answer(path.substring(RunFiles.PREFIX.length()), status.pictures());
    }
    return switch (path) {
      case "" -> DevPage.file("page.html");
      case "page.js", "page.css" -> DevPage.file(path);
      case "status" -> Response.text("application/json", status.json()).with(DevPage.POLICY);
      default -> Response.refused(404, "There is no such page.");
    };
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
