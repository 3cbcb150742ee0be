package thalweg.runtime.store;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.ClosedChannelException;
import java.nio.file.Path;

/**
 * Little-endian 32-bit numbers in a file, read a block at a time. The file is open while it is
 * among the few that were read last. Thread-safe.
 */
final class FloatFile {

  private static final OpenFiles FILES = new OpenFiles();

  private static final int CHUNK = 1 << 14;

  /** One for each thread: the system copies into it without a copy in between. */
  private static final ThreadLocal<ByteBuffer> BUFFERS =
      ThreadLocal.withInitial(
          () -> ByteBuffer.allocateDirect(CHUNK * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN));

  private final Path file;
  private final long begin;

  /**
   * A file.
   *
   * @param begin bytes before the first number
   */
  FloatFile(Path file, long begin) {
    this.file = file;
    this.begin = begin;
  }

  Path path() {
    return file;
  }

  /**
   * Reads a block.
   *
   * @param from index of the first number
   * @param length how many
   * @param into of at least that length
   */
  void read(long from, int length, float[] into) throws IOException {
    ByteBuffer buffer = BUFFERS.get();
    // Whoever is to stop is told so by what computes; a channel would be closed for everybody.
    boolean interrupted = Thread.interrupted();
    try {
      for (int done = 0; done < length; done += CHUNK) {
        int count = Math.min(CHUNK, length - done);
        buffer.clear().limit(count * Float.BYTES);
        while (buffer.hasRemaining()) {
          long position = begin + (from + done) * Float.BYTES + buffer.position();
          interrupted |= fill(buffer, position);
        }
        buffer.flip().asFloatBuffer().get(into, done, count);
      }
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  /** Reads some bytes, or none where the channel was closed; tells of an interruption. */
  private boolean fill(ByteBuffer buffer, long position) throws IOException {
    try {
      if (FILES.channel(this).read(buffer, position) < 0) {
        throw new EOFException(file + " ended early: somebody changed it while it was read");
      }
      return false;
    } catch (ClosedByInterruptException e) {
      return Thread.interrupted();
    } catch (ClosedChannelException e) {
      // Closed for another file, or by another thread's interruption: it is opened again.
      return false;
    }
  }
}
