package thalweg.runtime.store;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import thalweg.api.array.NpyHeader;
import thalweg.api.array.NpyType;
import thalweg.api.plugin.PluginException;
import thalweg.api.trajectory.Snapshot;
import thalweg.api.trajectory.Trajectory;

/**
 * A trajectory in a file, as large as the disk, of which nothing is held but the history. It is
 * read and not mapped: Java gives a mapping back when it pleases, and a sweep has thousands of
 * trajectories.
 */
public final class FileTrajectory implements Trajectory {

  private final String label;
  private final FloatFile values;
  private final int parameterCount;
  private final List<Snapshot> history;

  private FileTrajectory(
      String label, FloatFile values, int parameterCount, List<Snapshot> history) {
    this.label = label;
    this.values = values;
    this.parameterCount = parameterCount;
    this.history = List.copyOf(history);
  }

  /**
   * Opens {@code trajectory.npy}.
   *
   * @param history one entry for each snapshot
   * @throws PluginException if the file is no such array, or the history does not fit
   * @throws IOException if it cannot be read, or ends early
   */
  public static FileTrajectory open(String label, Path file, List<Snapshot> history)
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
    long size = header.length() + header.count() * Float.BYTES;
    if (Files.size(file) < size) {
      throw new EOFException(
          "%s has %d bytes, expected %d".formatted(file, Files.size(file), size));
    }
    return new FileTrajectory(label, new FloatFile(file, header.length()), parameterCount, history);
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
    Objects.checkIndex(snapshot, history.size());
    Objects.checkFromIndexSize(from, (long) length, (long) parameterCount);
    try {
      values.read((long) snapshot * parameterCount + from, length, into);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
