package thalweg.runtime.dev;

import java.nio.file.Path;
import java.util.List;

/**
 * What a session is to show.
 *
 * @param file the descriptor, as the user names it
 * @param overrides {@code key.path=value} each
 * @param output where the results go
 * @param scratch where pictures wait until all of a renderer's are drawn
 */
public record DevRequest(Path file, List<String> overrides, Path output, Path scratch) {

  /** Copies the list. */
  public DevRequest {
    overrides = List.copyOf(overrides);
  }

  /** The descriptor as the watcher names it. */
  public Path watched() {
    return file.toAbsolutePath();
  }
}
