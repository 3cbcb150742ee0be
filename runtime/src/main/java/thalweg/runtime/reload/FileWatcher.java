package thalweg.runtime.reload;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import thalweg.runtime.plugins.PluginDirectory;

/**
 * Waits for files to change: some by name, and every jar of some directories. The file system's
 * events only wake it; what changed it sees by looking, so that nothing is lost on file systems
 * without events, or where a directory is removed and made again.
 */
public final class FileWatcher implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(FileWatcher.class);

  /** How long to sleep where no event wakes it. */
  private static final long POLL_MILLIS = 250;

  /** How long between looks at files that are changing. */
  private static final long LOOK_MILLIS = 25;

  private static final QuietPeriod.Quiet QUIET = new QuietPeriod.Quiet(100, 1_000, 1_500);

  private static final WatchEvent.Kind<?>[] EVENTS = {
    StandardWatchEventKinds.ENTRY_CREATE,
    StandardWatchEventKinds.ENTRY_MODIFY,
    StandardWatchEventKinds.ENTRY_DELETE
  };

  private final Set<Path> files;
  private final List<Path> directories;
  private final WatchService events;
  private final Map<Path, WatchKey> keys = new HashMap<>();
  private final QuietPeriod settling;

  /**
   * Watches from now on.
   *
   * @param files by name
   * @param directories whose jars are watched
   */
  public FileWatcher(Collection<Path> files, List<Path> directories) throws IOException {
    this.files = new HashSet<>(files);
    this.directories = List.copyOf(directories);
    this.events = FileSystems.getDefault().newWatchService();
    register();
    this.settling = new QuietPeriod(QUIET, scan());
  }

  /** The jars of a directory, by name; none where there is no such directory. */
  private static List<Path> jars(Path directory) {
    try {
      return PluginDirectory.of(directory).jars();
    } catch (IOException e) {
      return List.of();
    }
  }

  /** Waits until files changed and have stopped changing; deleted ones are among them. */
  public List<Path> await() throws InterruptedException {
    while (true) {
      List<Path> changed = settling.look(scan(), TimeUnit.NANOSECONDS.toMillis(System.nanoTime()));
      if (!changed.isEmpty()) {
        return changed;
      }
      sleep();
    }
  }

  private Map<Path, FileStamp> scan() {
    Set<Path> all = new TreeSet<>(files);
    directories.forEach(directory -> all.addAll(jars(directory)));
    Map<Path, FileStamp> stamps = new HashMap<>();
    all.forEach(file -> FileStamp.of(file).ifPresent(stamp -> stamps.put(file, stamp)));
    return stamps;
  }

  private void sleep() throws InterruptedException {
    if (settling.isWaiting()) {
      TimeUnit.MILLISECONDS.sleep(LOOK_MILLIS);
      return;
    }
    WatchKey key = events.poll(POLL_MILLIS, TimeUnit.MILLISECONDS);
    for (; key != null; key = events.poll()) {
      key.pollEvents();
      key.reset();
    }
    register();
  }

  /** Asks for events of every directory that is there, also of one that came back. */
  private void register() {
    Set<Path> wanted = new HashSet<>(directories);
    files.forEach(file -> wanted.add(file.getParent()));
    for (Path directory : wanted) {
      WatchKey key = keys.get(directory);
      if ((key == null || !key.isValid()) && Files.isDirectory(directory)) {
        try {
          keys.put(directory, directory.register(events, EVENTS));
        } catch (IOException e) {
          LOG.debug("no events of {}: it is looked at every {} ms", directory, POLL_MILLIS, e);
        }
      }
    }
  }

  @Override
  public void close() throws IOException {
    events.close();
  }
}
