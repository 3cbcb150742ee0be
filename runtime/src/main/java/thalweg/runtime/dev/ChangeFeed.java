package thalweg.runtime.dev;

import java.nio.file.ClosedWatchServiceException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import thalweg.runtime.reload.FileWatcher;

/**
 * Changes of files for somebody who may be busy for long: they wait for that one, who is told at
 * once that they do. Watches on a thread of its own.
 */
final class ChangeFeed {

  /** Whoever takes a change up within this time needs not be told that it waits. */
  private static final long PATIENCE_MILLIS = 1_000;

  private final FileWatcher watcher;
  private final Consumer<List<Path>> waiting;
  private final BlockingQueue<List<Path>> changes = new LinkedBlockingQueue<>();

  /**
   * Watches from now on, until the watcher is closed.
   *
   * @param waiting hears of changes that are not taken up soon, on the feed's thread
   */
  static ChangeFeed of(FileWatcher watcher, Consumer<List<Path>> waiting) {
    ChangeFeed feed = new ChangeFeed(watcher, waiting);
    Thread thread = new Thread(feed::watch, "watch files");
    thread.setDaemon(true);
    thread.start();
    return feed;
  }

  private ChangeFeed(FileWatcher watcher, Consumer<List<Path>> waiting) {
    this.watcher = watcher;
    this.waiting = waiting;
  }

  /** The next changes; waits for them. */
  List<Path> take() throws InterruptedException {
    return changes.take();
  }

  private void watch() {
    try {
      while (true) {
        List<Path> changed = watcher.await();
        changes.add(changed);
        TimeUnit.MILLISECONDS.sleep(PATIENCE_MILLIS);
        if (changes.contains(changed)) {
          waiting.accept(changed);
        }
      }
    } catch (InterruptedException | ClosedWatchServiceException e) {
      // The session has ended.
      return;
    }
  }
}
