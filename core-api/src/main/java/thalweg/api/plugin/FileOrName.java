package thalweg.api.plugin;

import java.nio.file.Path;
import java.util.Optional;

/**
 * The value of a setting that either names something or points to a file.
 *
 * @param text what the descriptor says
 * @param file the file it points to, resolved against the descriptor; empty for a name
 */
public record FileOrName(String text, Optional<Path> file) {

  /** A name, such as {@code initial-to-final}. */
  public static FileOrName name(String text) {
    return new FileOrName(text, Optional.empty());
  }

  /** A file. */
  public static FileOrName file(Path file) {
    return new FileOrName(file.toString(), Optional.of(file));
  }

  @Override
  public String toString() {
    return text;
  }
}
