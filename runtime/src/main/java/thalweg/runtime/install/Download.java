package thalweg.runtime.install;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Set;
import thalweg.api.plugin.PluginException;
import thalweg.runtime.store.Origin;

/** Opens an address, and follows it where it has moved: a few times, and never to less safety. */
final class Download {

  private static final int MOST_REDIRECTS = 5;
  private static final int TIMEOUT = (int) Duration.ofSeconds(30).toMillis();
  private static final Set<Integer> MOVED = Set.of(301, 302, 303, 307, 308);
  private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

  private Download() {}

  /**
   * What an address answers with.
   *
   * @throws PluginException if it may not be used or does not answer with a file; a sentence
   */
  static InputStream open(URI address) throws IOException {
    URI current = address;
    for (int i = 0; i <= MOST_REDIRECTS; i++) {
      requireSafe(current);
      HttpURLConnection connection = connect(current);
      int status = status(connection, current);
      if (status == HttpURLConnection.HTTP_OK) {
        return connection.getInputStream();
      }
      String target = connection.getHeaderField("Location");
      connection.disconnect();
      if (!MOVED.contains(status) || target == null) {
        throw new PluginException(
            "%s answers with the status %d: check the address.".formatted(current, status));
      }
      current = resolved(current, target);
    }
    throw new PluginException(
        "%s leads from one address to the next more than %d times: it is not followed."
            .formatted(address, MOST_REDIRECTS));
  }

  private static int status(HttpURLConnection connection, URI address) throws IOException {
    try {
      return connection.getResponseCode();
    } catch (UnknownHostException e) {
      throw new PluginException(
          "There is no server %s, or no way to it: check the address and the network."
              .formatted(address.getHost()),
          e);
    }
  }

  private static URI resolved(URI current, String target) {
    try {
      return current.resolve(target);
    } catch (IllegalArgumentException e) {
      throw new PluginException(
          "%s leads to '%s', which is no address.".formatted(current, target), e);
    }
  }

  private static HttpURLConnection connect(URI address) throws IOException {
    HttpURLConnection connection = (HttpURLConnection) address.toURL().openConnection();
    connection.setInstanceFollowRedirects(false);
    connection.setConnectTimeout(TIMEOUT);
    connection.setReadTimeout(TIMEOUT);
    connection.setUseCaches(false);
    connection.setRequestProperty("User-Agent", "thalweg/" + Origin.version());
    return connection;
  }

  /** Others on the way can read and change what comes without encryption. */
  private static void requireSafe(URI address) {
    boolean encrypted = "https".equalsIgnoreCase(address.getScheme());
    boolean own =
        "http".equalsIgnoreCase(address.getScheme())
            && address.getHost() != null
            && THIS_MACHINE.contains(address.getHost());
    if (address.getHost() == null || !encrypted && !own) {
      throw new PluginException(
          "%s is not used: expected a path, or an address that begins with https://."
              .formatted(address));
    }
  }
}
