package thalweg.runtime.dev;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Refuses what the page itself never asks: other methods than GET and HEAD, names of this machine
 * that somebody else's DNS may have given it, requests that pages from elsewhere make, and paths
 * without the token.
 */
final class RequestGuard {

  private static final Set<String> METHODS = Set.of("GET", "HEAD");

  private final Set<String> hosts;
  private final AccessToken token;

  RequestGuard(int port, AccessToken token) {
    this.hosts = Set.of("127.0.0.1:" + port, "localhost:" + port, "[::1]:" + port);
    this.token = token;
  }

  Optional<Response> refusal(HttpExchange exchange) {
    Headers headers = exchange.getRequestHeaders();
    if (!isOurs(headers.get("Host"))) {
      return Optional.of(Response.refused(421, "This host name is not served here."));
    }
    if (exchange.getRequestURI().isAbsolute()) {
      return Optional.of(Response.refused(400, "Only paths of this server are answered."));
    }
    if (!METHODS.contains(exchange.getRequestMethod())) {
      return Optional.of(
          Response.refused(405, "Only GET requests are answered here.")
              .header("Allow", "GET, HEAD"));
    }
    List<String> origins = headers.get("Origin");
    if (origins != null && !origins.stream().allMatch(this::isOurOrigin)) {
      return Optional.of(Response.refused(403, "Requests from other sites are refused."));
    }
    String path = exchange.getRequestURI().getRawPath();
    if (path == null || !token.opens(path)) {
      return Optional.of(
          Response.refused(403, "Open the address that thalweg dev printed, with its token."));
    }
    return Optional.empty();
  }

  private boolean isOurs(List<String> host) {
    return host != null && host.size() == 1 && hosts.contains(lower(host.get(0)));
  }

  private boolean isOurOrigin(String origin) {
    String lower = lower(origin);
    return lower.startsWith("http://") && hosts.contains(lower.substring("http://".length()));
  }

  /** Names of hosts are the same in capitals. */
  private static String lower(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
