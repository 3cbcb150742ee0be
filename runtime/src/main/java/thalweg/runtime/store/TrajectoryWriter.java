package thalweg.runtime.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import thalweg.api.array.NpyHeader;
import thalweg.api.array.NpyType;

/**
 * Writes {@code trajectory.npy}, [snapshots, parameters] float32, a snapshot at a time; the file
 * takes its place when {@link #finish} is called.
 */
public final class TrajectoryWriter implements AutoCloseable {

  private final Path target;
  private final Path part;
  private final FileChannel channel;
  private final int parameterCount;
  private final int headerLength;
  private final ByteBuffer buffer = ByteBuffer.allocate(1 << 16).order(ByteOrder.LITTLE_ENDIAN);
  private int snapshots;

  /**
   * Begins a file.
   *
   * @param mostSnapshots the largest number that will follow
   */
  public TrajectoryWriter(Path target, int mostSnapshots, int parameterCount) throws IOException {
    this.target = target;
    this.part = AtomicFile.partOf(target);
    this.parameterCount = parameterCount;
    this.headerLength = NpyHeader.of(NpyType.FLOAT32, mostSnapshots, parameterCount).length();
    Files.createDirectories(target.getParent());
    this.channel =
        FileChannel.open(
            part,
            StandardOpenOption.CREATE,
            StandardOpenOption.TRUNCATE_EXISTING,
            StandardOpenOption.WRITE,
            LinkOption.NOFOLLOW_LINKS);
    channel.position(headerLength);
  }

  /** Appends the parameters of one snapshot. */
  public void append(float[] parameters) throws IOException {
    if (parameters.length != parameterCount) {
      throw new IllegalArgumentException(
          "A snapshot has %d parameters, expected %d."
              .formatted(parameters.length, parameterCount));
    }
    int perBuffer = buffer.capacity() / Float.BYTES;
    for (int from = 0; from < parameterCount; from += perBuffer) {
      int length = Math.min(perBuffer, parameterCount - from);
      buffer.clear();
      buffer.asFloatBuffer().put(parameters, from, length);
      writeFully(buffer.limit(length * Float.BYTES));
    }
    snapshots++;
  }

  /** Writes the header for what was appended, and moves the file into place. */
  public void finish() throws IOException {
    List<Long> shape = List.of((long) snapshots, (long) parameterCount);
    channel.position(0);
    writeFully(ByteBuffer.wrap(new NpyHeader(NpyType.FLOAT32, shape, headerLength).toBytes()));
    channel.close();
    Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  private void writeFully(ByteBuffer bytes) throws IOException {
    while (bytes.hasRemaining()) {
      channel.write(bytes);
    }
  }

  @Override
  public void close() throws IOException {
    channel.close();
    Files.deleteIfExists(part);
  }
}
