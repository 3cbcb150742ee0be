package thalweg.runtime.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import thalweg.api.array.NpyHeader;
import thalweg.api.array.NpyType;
import thalweg.api.plugin.PluginException;
import thalweg.api.trajectory.Snapshot;
import thalweg.api.trajectory.Trajectory;

/**
 * A trajectory in a mapped file: as large as the disk. Many snapshots share a mapping, because an
 * operating system allows a process only so many of them.
 */
public final class MappedTrajectory implements Trajectory {

  /** A mapping holds at most two gigabytes. */
  private static final long LARGEST_MAPPING = 1 << 30;

  private final String label;
  private final int parameterCount;
  private final int snapshotsPerMapping;
  private final List<FloatBuffer> mappings;
  private final List<Snapshot> history;

  private MappedTrajectory(
      String label,
      int parameterCount,
      int snapshotsPerMapping,
      List<FloatBuffer> mappings,
      List<Snapshot> history) {
    this.label = label;
    this.parameterCount = parameterCount;
    this.snapshotsPerMapping = snapshotsPerMapping;
    this.mappings = List.copyOf(mappings);
    this.history = List.copyOf(history);
  }

  /**
   * Maps {@code trajectory.npy}.
   *
   * @param history one entry for each snapshot
   * @throws PluginException if the file is no such array, or the history does not fit
   */
  public static MappedTrajectory open(String label, Path file, List<Snapshot> history)
      throws IOException {
    NpyHeader header;
    try (InputStream in = Files.newInputStream(file)) {
      header = NpyHeader.read(in);
    }
    if (header.type() != NpyType.FLOAT32
        || header.shape().size() != 2
        || header.shape().get(0) != history.size()) {
      throw new PluginException(
          "%s holds %s of shape %s, expected <f4 of shape [%d, parameters]."
              .formatted(file, header.type().code(), header.shape(), history.size()));
    }
    int parameterCount = Math.toIntExact(header.shape().get(1));
    long rowBytes = Math.max(1, (long) parameterCount * Float.BYTES);
    int perMapping = (int) Math.max(1, Math.min(history.size(), LARGEST_MAPPING / rowBytes));
    List<FloatBuffer> mappings = new ArrayList<>();
    try (FileChannel channel = FileChannel.open(file)) {
      for (int first = 0; first < history.size(); first += perMapping) {
        long rows = Math.min(perMapping, history.size() - first);
        mappings.add(map(channel, header.length() + first * rowBytes, rows * rowBytes));
      }
    }
    return new MappedTrajectory(label, parameterCount, perMapping, mappings, history);
  }

  private static FloatBuffer map(FileChannel channel, long from, long length) throws IOException {
    return channel
        .map(FileChannel.MapMode.READ_ONLY, from, length)
        .order(ByteOrder.LITTLE_ENDIAN)
        .asFloatBuffer();
  }

  @Override
  public String label() {
    return label;
  }

  @Override
  public int size() {
    return history.size();
  }

  @Override
  public long parameterCount() {
    return parameterCount;
  }

  @Override
  public Snapshot snapshot(int index) {
    return history.get(index);
  }

  @Override
  public void read(int snapshot, long from, int length, float[] into) {
    int first = snapshot % snapshotsPerMapping * parameterCount;
    mappings
        .get(snapshot / snapshotsPerMapping)
        .get(Math.toIntExact(first + from), into, 0, length);
  }
}
