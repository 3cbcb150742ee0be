package thalweg.runtime.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The files that were read last, open: the others are closed, because a process may have only so
 * many. Thread-safe; whoever still reads a file that is closed here asks for it again.
 */
final class OpenFiles {

  /** As many as the paths of most jobs; Java itself has some forty open. */
  private static final int MOST = 8;

  /** By the object and not by its path, at which there may be another file by now. */
  private final Map<FloatFile, FileChannel> channels = new LinkedHashMap<>(16, 0.75f, true);

  /** No files yet. */
  OpenFiles() {}

  synchronized FileChannel channel(FloatFile file) throws IOException {
    FileChannel known = channels.get(file);
    if (known != null && known.isOpen()) {
      return known;
    }
    if (known == null && channels.size() >= MOST) {
      FloatFile eldest = channels.keySet().iterator().next();
      channels.remove(eldest).close();
    }
    FileChannel opened = FileChannel.open(file.path());
    channels.put(file, opened);
    return opened;
  }

  /** How many there are. */
  synchronized int count() {
    return channels.size();
  }
}
