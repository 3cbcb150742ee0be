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
import java.util.Optional;
import java.util.zip.CRC32;
import thalweg.api.array.NpyHeader;
import thalweg.api.array.NpyType;

/**
 * Writes {@code trajectory.npy}, [snapshots, parameters] float32, a snapshot at a time; the file
 * takes its place when {@link #finish} is called.
 */
public final class TrajectoryWriter implements AutoCloseable {

  private final Place place;
  private final FileChannel channel;
  private final CRC32 checksum = new CRC32();
  private final ByteBuffer buffer = ByteBuffer.allocate(1 << 16).order(ByteOrder.LITTLE_ENDIAN);
  private Path written;
  private int snapshots;

  /**
   * Where a trajectory goes, and how large it may become.
   *
   * @param target the finished file
   * @param kept the unfinished one, if it is to outlive the process: without its header
   * @param mostSnapshots the largest number that will follow
   * @param parameterCount of each
   */
  record Place(Path target, Path kept, int mostSnapshots, int parameterCount) {

    int headerLength() {
      return NpyHeader.of(NpyType.FLOAT32, mostSnapshots, parameterCount).length();
    }

    long end(int snapshots) {
      return headerLength() + (long) snapshots * parameterCount * Float.BYTES;
    }
  }

  /**
   * Begins a file that does not outlive the process unless it is finished.
   *
   * @param mostSnapshots the largest number that will follow
   */
  public TrajectoryWriter(Path target, int mostSnapshots, int parameterCount) throws IOException {
    this(new Place(target, RunLayout.partOf(target), mostSnapshots, parameterCount));
  }

  /** Begins a file. */
  TrajectoryWriter(Place place) throws IOException {
    this(place, RunLayout.partOf(place.target()), begun(RunLayout.partOf(place.target())));
    channel.position(place.headerLength());
  }

  private TrajectoryWriter(Place place, Path written, FileChannel channel) {
    this.place = place;
    this.written = written;
    this.channel = channel;
  }

  private static FileChannel begun(Path part) throws IOException {
    Files.createDirectories(part.getParent());
    return FileChannel.open(
        part,
        StandardOpenOption.CREATE,
        StandardOpenOption.TRUNCATE_EXISTING,
        StandardOpenOption.WRITE,
        LinkOption.NOFOLLOW_LINKS);
  }

  /**
   * Goes on with a file that was {@linkplain #keep kept}, cut to its first snapshots; empty if it
   * does not hold them.
   *
   * @param checksum of these snapshots
   */
  static Optional<TrajectoryWriter> resume(Place place, int snapshots, long checksum)
      throws IOException {
    if (!Files.isRegularFile(place.kept(), LinkOption.NOFOLLOW_LINKS)) {
      return Optional.empty();
    }
    FileChannel channel =
        FileChannel.open(
            place.kept(),
            StandardOpenOption.READ,
            StandardOpenOption.WRITE,
            LinkOption.NOFOLLOW_LINKS);
    TrajectoryWriter writer = new TrajectoryWriter(place, place.kept(), channel);
    if (writer.goesOnFrom(snapshots) && writer.checksum() == checksum) {
      return Optional.of(writer);
    }
    writer.close();
    return Optional.empty();
  }

  private boolean goesOnFrom(int count) throws IOException {
    long end = place.end(count);
    channel.position(place.headerLength());
    while (channel.position() < end) {
      buffer.clear();
      buffer.limit((int) Math.min(buffer.capacity(), end - channel.position()));
      if (channel.read(buffer) < 0) {
        return false;
      }
      checksum.update(buffer.flip());
    }
    channel.truncate(end);
    snapshots = count;
    return true;
  }

  /** Appends the parameters of one snapshot. */
  public void append(float[] parameters) throws IOException {
    int parameterCount = place.parameterCount();
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
      checksum.update(buffer.array(), 0, length * Float.BYTES);
      writeFully(buffer.limit(length * Float.BYTES));
    }
    snapshots++;
  }

  /** The CRC-32 of all snapshots so far. */
  long checksum() {
    return checksum.getValue();
  }

  /** Lets what is written outlive the process. */
  void keep() throws IOException {
    moveTo(place.kept());
  }

  /** Writes the header for what was appended, and moves the file into place. */
  public void finish() throws IOException {
    List<Long> shape = List.of((long) snapshots, (long) place.parameterCount());
    channel.position(0);
    writeFully(
        ByteBuffer.wrap(new NpyHeader(NpyType.FLOAT32, shape, place.headerLength()).toBytes()));
    channel.close();
    moveTo(place.target());
  }

  private void moveTo(Path name) throws IOException {
    if (!written.equals(name)) {
      try {
        Files.move(
            written, name, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      } catch (IOException e) {
        throw NamedStream.named(name, e);
      }
      written = name;
    }
  }

  private void writeFully(ByteBuffer bytes) throws IOException {
    try {
      while (bytes.hasRemaining()) {
        channel.write(bytes);
      }
    } catch (IOException e) {
      throw NamedStream.named(place.target(), e);
    }
  }

  @Override
  public void close() throws IOException {
    channel.close();
    Files.deleteIfExists(RunLayout.partOf(place.target()));
  }
}
