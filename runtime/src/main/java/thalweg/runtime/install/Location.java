package thalweg.runtime.install;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.Path;
import thalweg.api.plugin.PluginException;
import thalweg.runtime.store.Reason;

/** Where something can be read: a file of this machine, or an address. */
public final class Location {

  private final URI uri;

  private Location(URI uri) {
    this.uri = uri;
  }

  /** A file. */
  public static Location of(Path file) {
    return new Location(file.toAbsolutePath().normalize().toUri());
  }

  /** What a user wrote: a path, or an address that begins with {@code https://}. */
  public static Location of(String text) {
    return isAddress(text) ? new Location(parsed(text)) : of(Path.of(text));
  }

  private static boolean isAddress(String text) {
    return text.matches("(?i)[a-z][a-z0-9+]+:.*");
  }

  private static URI parsed(String text) {
    try {
      return URI.create(text);
    } catch (IllegalArgumentException e) {
      throw new PluginException("'%s' is no address: check it.".formatted(text), e);
    }
  }

  /** What an index here says of another place: an address, or a path that starts beside it. */
  public Location resolve(String reference) {
    URI target = uri.resolve(parsed(reference));
    if (!isFile() && "file".equals(target.getScheme())) {
      throw new PluginException(
          "%s leads to %s, a file of this machine: an index on a server must not."
              .formatted(this, target));
    }
    return new Location(target);
  }

  private boolean isFile() {
    return "file".equals(uri.getScheme());
  }

  /**
   * Copies what is there.
   *
   * @param limit how many bytes it may have
   * @throws PluginException if it cannot be read, or has more; a sentence
   */
  public void copyTo(OutputStream out, long limit) {
    try (InputStream in = isFile() ? Files.newInputStream(path()) : Download.open(uri)) {
      byte[] buffer = new byte[1 << 16];
      long total = 0;
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        total += n;
        if (total > limit) {
          throw new PluginException(
              "%s has more than %,d bytes, more than was expected: it is not used."
                  .formatted(this, limit));
        }
        out.write(buffer, 0, n);
      }
    } catch (IOException e) {
      throw new PluginException("%s cannot be read: %s.".formatted(this, Reason.of(e)), e);
    }
  }

  /** An index may name any address: not each that begins with {@code file:} names a file. */
  private Path path() {
    try {
      return Path.of(uri);
    } catch (IllegalArgumentException | FileSystemNotFoundException e) {
      throw new PluginException(uri + " names no file of this machine: check it.", e);
    }
  }

  @Override
  public String toString() {
    return isFile() && uri.getAuthority() == null ? path().toString() : uri.toString();
  }
}
