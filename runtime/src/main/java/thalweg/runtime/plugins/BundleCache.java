package thalweg.runtime.plugins;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import thalweg.api.plugin.PluginException;
import thalweg.runtime.ending.Ending;
import thalweg.runtime.store.Reason;

/**
 * The framework's directory for this process, below the temporary directory. It is removed when the
 * process ends; what killed processes left is removed by the next one. A locked file in it says
 * that its process lives, on whatever machine or container shares the directory.
 */
final class BundleCache implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(BundleCache.class);
  private static final String PREFIX = "thalweg-bundles-";
  private static final String LOCK = "process.lock";

  /** Between making a directory and locking its file a process needs no longer than this. */
  private static final Duration NEW = Duration.ofMinutes(1);

  /** A plug-in that hangs as it starts is not waited for. */
  private static final long PATIENCE_SECONDS = 2;

  private static final int PROBE_BYTES = 1 << 16;

  private final Path root;
  private final FileChannel lock;
  private final CountDownLatch filled;
  private final Ending.Registration atEnd;

  private BundleCache(
      Path root, FileChannel lock, CountDownLatch filled, Ending.Registration atEnd) {
    this.root = root;
    this.lock = lock;
    this.filled = filled;
    this.atEnd = atEnd;
  }

  /**
   * Makes the directory, and removes those of processes that were killed.
   *
   * @throws PluginException if the temporary directory takes no files
   */
  static BundleCache create() {
    return create(Path.of(System.getProperty("java.io.tmpdir")));
  }

  static BundleCache create(Path temporary) {
    sweep(temporary);
    Path root = temporary.resolve(PREFIX + UUID.randomUUID());
    // Before there is anything to remove: a signal may come at any moment.
    CountDownLatch filled = new CountDownLatch(1);
    Ending.Registration atEnd = Ending.ofProcess().register(() -> delete(root, filled));
    if (Ending.ofProcess().hasBegun()) {
      throw new CancellationException("The process ends.");
    }
    try {
      createPrivately(root);
      FileChannel channel = open(root.resolve(LOCK));
      channel.lock();
      return new BundleCache(root, channel, filled, atEnd);
    } catch (IOException e) {
      filled.countDown();
      DeletedTree.delete(root);
      atEnd.close();
      throw unusable(temporary, Reason.of(e), e);
    }
  }

  private static void createPrivately(Path root) throws IOException {
    if (root.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      Set<PosixFilePermission> owner = PosixFilePermissions.fromString("rwx------");
      Files.createDirectory(root, PosixFilePermissions.asFileAttribute(owner));
    } else {
      Files.createDirectory(root);
    }
  }

  /** While the framework starts, it would make anew what is removed: that is waited for. */
  private static void delete(Path root, CountDownLatch filled) {
    try {
      filled.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    DeletedTree.deleteForGood(root);
  }

  /** Says that the framework has started, or failed to, and writes little from now on. */
  void filled() {
    filled.countDown();
  }

  /** What is wrong with a temporary directory, and what to do. */
  static PluginException unusable(Path temporary, String reason, Exception cause) {
    return new PluginException(
        ("The temporary directory %s takes no files (%s), expected room for about a megabyte: free"
                + " some, or set THALWEG_JAVA_OPTIONS=-Djava.io.tmpdir=DIR to a directory that can be"
                + " written.")
            .formatted(temporary, reason),
        cause);
  }

  private static FileChannel open(Path file) throws IOException {
    return FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
  }

  private static void sweep(Path temporary) {
    try (Stream<Path> files = Files.list(temporary)) {
      files
          .filter(path -> path.getFileName().toString().startsWith(PREFIX))
          .filter(BundleCache::isAbandoned)
          .forEach(DeletedTree::delete);
    } catch (IOException e) {
      // Whether it can be used is seen when this process makes its own.
      LOG.debug("{} cannot be swept", temporary, e);
    }
  }

  private static boolean isAbandoned(Path root) {
    try {
      Instant youngest = Instant.now().minus(NEW);
      if (!Files.isDirectory(root)
          || Files.getLastModifiedTime(root).toInstant().isAfter(youngest)) {
        return false;
      }
      try (FileChannel channel = open(root.resolve(LOCK))) {
        return channel.tryLock() != null;
      }
    } catch (IOException | RuntimeException e) {
      // Somebody else's, or gone meanwhile.
      LOG.debug("{} is left alone", root, e);
      return false;
    }
  }

  /** The directory. */
  Path root() {
    return root;
  }

  /**
   * Looks whether the framework's complaints are about this directory: its messages do not tell.
   *
   * @throws PluginException if the temporary directory is full
   */
  void requireRoom() {
    Path probe = root.resolve("probe");
    try {
      Files.write(probe, new byte[PROBE_BYTES]);
      Files.delete(probe);
    } catch (IOException e) {
      throw unusable(root.getParent(), Reason.of(e), e);
    }
  }

  @Override
  public void close() {
    try {
      lock.close();
    } catch (IOException e) {
      LOG.debug("{} stays locked until the process ends", root, e);
    }
    DeletedTree.delete(root);
    // Last: a signal may end the process while files are being removed.
    atEnd.close();
  }
}
