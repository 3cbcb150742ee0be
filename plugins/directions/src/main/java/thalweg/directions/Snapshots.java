package thalweg.directions;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import thalweg.api.plugin.PluginException;
import thalweg.api.trajectory.Trajectory;

/**
 * The snapshots of one path or several as the rows of one matrix, read in blocks of columns, so
 * that memory does not grow with the number of parameters.
 */
final class Snapshots {

  private static final int BLOCK_VALUES = 1 << 20;
  private static final int LARGEST_BLOCK = 1 << 14;

  private final List<Trajectory> paths;
  private final List<Row> rows = new ArrayList<>();

  private record Row(Trajectory path, int snapshot) {}

  Snapshots(List<Trajectory> paths) {
    this.paths = List.copyOf(paths);
    for (Trajectory path : paths) {
      for (int i = 0; i < path.size(); i++) {
        rows.add(new Row(path, i));
      }
    }
  }

  List<Trajectory> paths() {
    return paths;
  }

  int size() {
    return rows.size();
  }

  int parameterCount() {
    return paths.get(0).parameterCount();
  }

  /** The row of the first snapshot of a path. */
  int firstRowOf(int path) {
    return paths.subList(0, path).stream().mapToInt(Trajectory::size).sum();
  }

  /** The row that is subtracted before products are formed: the end of the first path. */
  int reference() {
    return paths.get(0).size() - 1;
  }

  /** As many columns as one pass reads at once; at most 4 MB of all rows together. */
  int blockLength() {
    return Math.max(64, Math.min(LARGEST_BLOCK, BLOCK_VALUES / size()));
  }

  void read(int row, int from, int length, float[] into) {
    Row source = rows.get(row);
    source.path.read(source.snapshot, from, length, into);
  }

  /** The labels of the paths: {@code adam}, or {@code adam and sgd}. */
  String label() {
    List<String> labels = paths.stream().map(Trajectory::label).toList();
    int last = labels.size() - 1;
    return last == 0
        ? labels.get(0)
        : labels.stream().limit(last).collect(Collectors.joining(", "))
            + " and "
            + labels.get(last);
  }

  /** The mean of all rows, accumulated in double precision. */
  float[] mean() {
    int count = parameterCount();
    float[] mean = new float[count];
    float[] block = new float[LARGEST_BLOCK];
    double[] sum = new double[LARGEST_BLOCK];
    for (int from = 0; from < count; from += LARGEST_BLOCK) {
      int length = Math.min(LARGEST_BLOCK, count - from);
      Arrays.fill(sum, 0);
      for (int row = 0; row < size(); row++) {
        read(row, from, length, block);
        for (int i = 0; i < length; i++) {
          sum[i] += block[i];
        }
      }
      for (int i = 0; i < length; i++) {
        mean[from + i] = (float) (sum[i] / size());
      }
    }
    return mean;
  }

  /** What is wrong with the first row that is not finite; only called when one is not. */
  PluginException notFinite() {
    for (Row row : rows) {
      float[] parameters = row.path.parameters(row.snapshot);
      for (int i = 0; i < parameters.length; i++) {
        if (!Float.isFinite(parameters[i])) {
          return new PluginException(
              "Parameter %d of snapshot %d of %s is %s, expected a number: lower its learning rate."
                  .formatted(i, row.snapshot, row.path.label(), parameters[i]));
        }
      }
    }
    return new PluginException(
        "The movement of " + label() + " is too large to be squared: lower its learning rate.");
  }
}
