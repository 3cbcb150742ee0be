package thalweg.runtime.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import thalweg.api.array.NpyHeader;
import thalweg.api.array.NpyType;
import thalweg.api.plugin.PluginException;
import thalweg.api.trajectory.Snapshot;
import thalweg.api.trajectory.Trajectory;

/** A trajectory in a mapped file: as large as the disk, one mapping for each snapshot. */
public final class MappedTrajectory implements Trajectory {

  private final String label;
  private final int parameterCount;
  private final FloatBuffer[] rows;
  private final List<Snapshot> history;

  private MappedTrajectory(
      String label, int parameterCount, FloatBuffer[] rows, List<Snapshot> history) {
    this.label = label;
    this.parameterCount = parameterCount;
    this.rows = rows;
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
    long rowBytes = header.shape().get(1) * Float.BYTES;
    FloatBuffer[] rows = new FloatBuffer[history.size()];
    try (FileChannel channel = FileChannel.open(file)) {
      for (int i = 0; i < rows.length; i++) {
        rows[i] =
            channel
                .map(FileChannel.MapMode.READ_ONLY, header.length() + i * rowBytes, rowBytes)
                .order(ByteOrder.LITTLE_ENDIAN)
                .asFloatBuffer();
      }
    }
    return new MappedTrajectory(label, Math.toIntExact(header.shape().get(1)), rows, history);
  }

  @Override
  public String label() {
    return label;
  }

  @Override
  public int size() {
    return rows.length;
  }

  @Override
  public int parameterCount() {
    return parameterCount;
  }

  @Override
  public Snapshot snapshot(int index) {
    return history.get(index);
  }

  @Override
  public void read(int snapshot, int from, int length, float[] into) {
    rows[snapshot].get(from, into, 0, length);
  }
}
