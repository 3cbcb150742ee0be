package thalweg.runtime.store;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** Says in a few words why reading or writing failed: Java's own messages are often just a path. */
public final class Reason {

  private Reason() {}

  /** The reason, in lower case and without a full stop. */
  public static String of(IOException failure) {
    if (failure instanceof AccessDeniedException) {
      return "access to " + failure.getMessage() + " is denied";
    }
    if (failure instanceof NoSuchFileException) {
      return "there is no " + failure.getMessage();
    }
    if (failure instanceof FileSystemException system && system.getReason() != null) {
      return system.getReason() + (system.getFile() == null ? "" : " at " + system.getFile());
    }
    return failure.getMessage() == null ? failure.toString() : failure.getMessage();
  }
}
