package thalweg.runtime.plugins.classfile;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import thalweg.api.plugin.PluginException;

/**
 * How much of a jar is read at most: a jar of a few kilobytes can unpack to terabytes. The jars in
 * a jar count with it.
 */
final class JarBounds {

  private static final long MOST_BYTES = 512L << 20;
  private static final int MOST_IN_CLASS = 16 << 20;
  private static final int MOST_ENTRIES = 50_000;

  private final long mostBytes;
  private long bytes;
  private int entries;

  JarBounds() {
    this(MOST_BYTES);
  }

  JarBounds(long mostBytes) {
    this.mostBytes = mostBytes;
  }

  /** Counts one entry, and everything that is read of it. */
  InputStream entry(InputStream in) {
    if (++entries > MOST_ENTRIES) {
      throw new PluginException(
          "it has more than %,d entries, more than is read of a plug-in.".formatted(MOST_ENTRIES));
    }
    return new FilterInputStream(in) {
      @Override
      public int read() throws IOException {
        int one = super.read();
        count(one < 0 ? 0 : 1);
        return one;
      }

      @Override
      public int read(byte[] buffer, int offset, int length) throws IOException {
        int n = super.read(buffer, offset, length);
        count(Math.max(0, n));
        return n;
      }
    };
  }

  private void count(int n) {
    bytes += n;
    if (bytes > mostBytes) {
      throw new PluginException(
          "it unpacks to more than %,d bytes, more than is read of a plug-in."
              .formatted(mostBytes));
    }
  }

  /** A whole class file. */
  static byte[] classFile(InputStream in) throws IOException {
    byte[] all = in.readNBytes(MOST_IN_CLASS + 1);
    if (all.length > MOST_IN_CLASS) {
      throw new PluginException(
          "it has a class file of more than %d MB, more than is read of a plug-in."
              .formatted(MOST_IN_CLASS >> 20));
    }
    return all;
  }
}
