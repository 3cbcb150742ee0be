package thalweg.runtime.plugins.classfile;

import java.io.IOException;
import java.io.InputStream;
import thalweg.api.plugin.PluginException;

/**
 * How much of a jar is read at most: a jar of a few kilobytes can unpack to terabytes. The jars in
 * a jar count with it.
 */
final class JarBounds {

  private static final long MOST_BYTES = 512L << 20;
  private static final int MOST_ENTRIES = 50_000;

  private long bytes;
  private int entries;

  /** Counts one entry. */
  void entry() {
    if (++entries > MOST_ENTRIES) {
      throw new PluginException(
          "it has more than %,d entries, more than is read of a plug-in.".formatted(MOST_ENTRIES));
    }
  }

  /** Reads to the end, and counts what is read. */
  byte[] read(InputStream in) throws IOException {
    byte[] all = in.readNBytes((int) (MOST_BYTES - bytes + 1));
    bytes += all.length;
    if (bytes > MOST_BYTES) {
      throw new PluginException(
          "it unpacks to more than %d MB, more than is read of a plug-in."
              .formatted(MOST_BYTES >> 20));
    }
    return all;
  }
}
