package thalweg.runtime.store;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.ClosedChannelException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/**
 * A stream into a file whose failures name that file: the system's own name a temporary one, or
 * none, as when the disk is full.
 */
final class NamedStream extends FilterOutputStream {

  private final Path target;

  /**
   * A stream.
   *
   * @param out into the temporary file
   * @param target the file that it becomes
   */
  NamedStream(OutputStream out, Path target) {
    super(out);
    this.target = target;
  }

  /** The same failure, of the file that the user knows; a thread that was stopped is none. */
  static IOException named(Path target, IOException failure) {
    if (failure instanceof ClosedChannelException) {
      return failure;
    }
    String file = target.toString();
    if (failure instanceof AccessDeniedException) {
      return caused(new AccessDeniedException(file), failure);
    }
    if (failure instanceof NoSuchFileException) {
      return caused(new NoSuchFileException(file), failure);
    }
    String reason =
        failure instanceof FileSystemException system && system.getReason() != null
            ? system.getReason()
            : failure.getMessage();
    return caused(new FileSystemException(file, null, reason), failure);
  }

  private static IOException caused(IOException named, IOException failure) {
    named.initCause(failure);
    return named;
  }

  @Override
  public void write(int value) throws IOException {
    try {
      out.write(value);
    } catch (IOException e) {
      throw named(target, e);
    }
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    try {
      out.write(bytes, from, length);
    } catch (IOException e) {
      throw named(target, e);
    }
  }

  @Override
  public void close() throws IOException {
    try {
      out.close();
    } catch (IOException e) {
      throw named(target, e);
    }
  }
}
