package thalweg.runtime.store;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * A file of one run directory in another one: linked where the file system can, else copied. Files
 * are replaced and never changed in place, so neither directory can spoil the other's.
 */
public final class AdoptedFile {

  private AdoptedFile() {}

  /** Brings a file to another place; false if it is not there to be had. */
  public static boolean bring(Path from, Path to) throws IOException {
    if (!Files.isRegularFile(from)) {
      return false;
    }
    Path part = RunLayout.partOf(to);
    Files.createDirectories(to.getParent());
    Files.deleteIfExists(part);
    try {
      link(from, part);
      AtomicFile.publish(to);
    } finally {
      Files.deleteIfExists(part);
    }
    return true;
  }

  private static void link(Path from, Path to) throws IOException {
    try {
      Files.createLink(to, from.toRealPath());
    } catch (FileSystemException | UnsupportedOperationException e) {
      // Another file system, or one without links.
      Files.copy(from, to, StandardCopyOption.COPY_ATTRIBUTES);
    }
  }
}
