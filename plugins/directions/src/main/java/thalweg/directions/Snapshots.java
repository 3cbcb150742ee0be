package thalweg.directions;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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
  private final PathWindow window;
  private final List<Row> rows = new ArrayList<>();

  private record Row(Trajectory path, int snapshot) {}

  /** All snapshots of some paths. */
  Snapshots(List<Trajectory> paths) {
    this(paths, PathWindow.WHOLE);
  }

  /** The snapshots of some paths inside a window. */
  Snapshots(List<Trajectory> paths, PathWindow window) {
    this.paths = List.copyOf(paths);
    this.window = window;
    for (Trajectory path : paths) {
      for (int i = window.first(path); i <= window.last(path); i++) {
        rows.add(new Row(path, i));
      }
    }
  }

  List<Trajectory> paths() {
    return paths;
  }

  PathWindow window() {
    return window;
  }

  int size() {
    return rows.size();
  }

  int parameterCount() {
    return Math.toIntExact(paths.get(0).parameterCount());
  }

  /** The row of the first snapshot of a path. */
  int firstRowOf(int path) {
    return paths.subList(0, path).stream().mapToInt(window::size).sum();
  }

  /** The row that is subtracted before products are formed: the end of the first path. */
  int reference() {
    return window.size(paths.get(0)) - 1;
  }

  /** As many columns as one pass reads at once; at most 4 MB of all rows together. */
  int blockLength() {
    return Math.max(64, Math.min(LARGEST_BLOCK, BLOCK_VALUES / size()));
  }

  void read(int row, long from, int length, float[] into) {
    Row source = rows.get(row);
    source.path.read(source.snapshot, from, length, into);
  }

  /** The squared distance between two rows. */
  double squaredDistance(int row, int other) {
    float[] block = new float[LARGEST_BLOCK];
    float[] otherBlock = new float[LARGEST_BLOCK];
    double sum = 0;
    for (int from = 0; from < parameterCount(); from += LARGEST_BLOCK) {
      int length = Math.min(LARGEST_BLOCK, parameterCount() - from);
      read(row, from, length, block);
      read(other, from, length, otherBlock);
      for (int i = 0; i < length; i++) {
        double difference = (double) block[i] - otherBlock[i];
        sum += difference * difference;
      }
    }
    return sum;
  }

  /** The labels of the paths: {@code adam}, or {@code adam and sgd}. */
  String label() {
    return WordList.of(labels());
  }

  /** The labels of the paths, in order. */
  List<String> labels() {
    return paths.stream().map(Trajectory::label).toList();
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

  /**
   * Checks the diagonal of the products of all rows, or of all columns, which shows what is wrong
   * with any value.
   *
   * @throws PluginException if one is not finite
   */
  void requireFinite(double[][] products) {
    for (int i = 0; i < products.length; i++) {
      if (!Double.isFinite(products[i][i])) {
        throw notFinite();
      }
    }
  }

  private PluginException notFinite() {
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
        "The movement of " + label() + " is too large to be squared: lower the learning rate.");
  }
}
