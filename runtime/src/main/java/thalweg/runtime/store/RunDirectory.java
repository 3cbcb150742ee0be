package thalweg.runtime.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import thalweg.api.plugin.PluginException;
import thalweg.api.render.Content;
import thalweg.runtime.ending.Ending;

/** The directory of one run, held by one process at a time. */
public final class RunDirectory implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(RunDirectory.class);

  private final Path root;
  private final FileChannel lockFile;
  private final Manifest manifest;
  private final Ending.Registration atEnd;

  private RunDirectory(Path root, FileChannel lockFile) {
    this.root = root;
    this.lockFile = lockFile;
    this.manifest = Manifest.of(root);
    this.atEnd = Ending.ofProcess().register(this::removeHalfWritten);
  }

  /**
   * Opens a directory, making it where it is missing.
   *
   * @throws PluginException if it cannot be written or another process holds it
   */
  public static RunDirectory open(Path directory) {
    Path root = directory.toAbsolutePath().normalize();
    try {
      Files.createDirectories(root);
      FileChannel channel = lock(root, directory);
      try {
        AtomicFile.removeParts(root);
        return new RunDirectory(root, channel);
      } catch (IOException | RuntimeException e) {
        channel.close();
        throw e;
      }
    } catch (FileAlreadyExistsException e) {
      throw new PluginException(
          directory + " is a file, expected a directory: choose another -o.", e);
    } catch (IOException e) {
      throw new PluginException(
          "The directory %s cannot be written (%s): choose another -o."
              .formatted(directory, Reason.of(e)),
          e);
    }
  }

  /** A killed process leaves what is half-written; one that a signal ends does not. */
  private void removeHalfWritten() {
    try {
      AtomicFile.removeParts(root);
    } catch (IOException e) {
      LOG.debug("{} may hold something half-written, which the next run removes", root, e);
    }
  }

  private static FileChannel lock(Path root, Path directory) throws IOException {
    FileChannel channel =
        FileChannel.open(
            root.resolve(RunLayout.LOCK),
            StandardOpenOption.CREATE,
            StandardOpenOption.WRITE,
            LinkOption.NOFOLLOW_LINKS);
    if (tryLock(channel) == null) {
      channel.close();
      throw new PluginException(
          "Another thalweg is writing to " + directory + ": wait for it, or choose another -o.");
    }
    return channel;
  }

  private static FileLock tryLock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException e) {
      return null;
    }
  }

  /** The directory itself. */
  public Path root() {
    return root;
  }

  /** What made its files. */
  public Manifest manifest() {
    return manifest;
  }

  /**
   * A file inside the directory.
   *
   * @throws PluginException if the name leads out of it: by {@code ..}, as an absolute path, or
   *     through a symbolic link
   */
  public Path resolve(String name) {
    try {
      Path relative = Path.of(name);
      Path file = root.resolve(relative).normalize();
      if (!relative.isAbsolute()
          && !name.isBlank()
          && file.startsWith(root)
          && !file.equals(root)
          && !leavesByLink(file)) {
        return file;
      }
    } catch (InvalidPathException e) {
      throw new PluginException("The text '" + name + "' is no name of a file.", e);
    }
    throw new PluginException(
        "The name '" + name + "' leads out of the run directory: use a relative name inside it.");
  }

  private boolean leavesByLink(Path file) {
    for (Path p = file; !p.equals(root); p = p.getParent()) {
      if (Files.isSymbolicLink(p)) {
        return true;
      }
    }
    return false;
  }

  /** Writes a file whole or not at all. */
  public void write(String name, Content content) throws IOException {
    AtomicFile.write(resolve(name), content);
  }

  @Override
  public void close() {
    atEnd.close();
    try {
      // The file stays: deleted, it could be locked by one process and made anew by another.
      lockFile.close();
    } catch (IOException e) {
      throw new PluginException("The lock of " + root + " cannot be given back: " + e, e);
    }
  }
}
