package thalweg.api.plugin;

import java.nio.file.Path;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Something that the user can mend, said in one sentence: what was found, what was expected and
 * what to do. The runtime prints the message alone, without a stack trace.
 */
@ConsumerType
public class PluginException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** A sentence that needs no place in a file. */
  public PluginException(String message) {
    super(message);
  }

  /** A sentence with its cause, which {@code --verbose} shows. */
  public PluginException(String message, Throwable cause) {
    super(message, cause);
  }

  /**
   * A sentence about a place in a file, printed as {@code file:line: sentence}.
   *
   * @param line counted from 1
   */
  public static PluginException at(Path file, long line, String message) {
    return new PluginException(file + ":" + line + ": " + message);
  }
}
