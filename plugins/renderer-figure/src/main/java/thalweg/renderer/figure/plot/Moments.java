package thalweg.renderer.figure.plot;

import java.util.List;
import java.util.stream.IntStream;
import thalweg.api.scene.ProjectedPath;
import thalweg.plot.scale.Figures;

/**
 * The snapshots of a path that stand for chosen epochs.
 *
 * @param path chosen from
 * @param snapshots in order, each once
 */
record Moments(ProjectedPath path, List<Integer> snapshots) {

  /** As shares of the last epoch: a network learns most of what it learns early. */
  private static final double[] SHARES = {0, 0.1, 0.35, 1};

  /** The snapshots nearest to epochs; without any the first, the last and two in between. */
  static Moments of(ProjectedPath path, List<Double> epochs) {
    double last = path.snapshot(path.size() - 1).epoch();
    List<Double> wanted =
        epochs.isEmpty()
            ? IntStream.range(0, SHARES.length).mapToObj(i -> SHARES[i] * last).toList()
            : epochs;
    return new Moments(
        path, wanted.stream().map(epoch -> nearest(path, epoch)).distinct().sorted().toList());
  }

  /** The end alone. */
  static Moments end(ProjectedPath path) {
    return new Moments(path, List.of(path.size() - 1));
  }

  private static int nearest(ProjectedPath path, double epoch) {
    int nearest = 0;
    for (int i = 1; i < path.size(); i++) {
      if (Math.abs(path.snapshot(i).epoch() - epoch)
          < Math.abs(path.snapshot(nearest).epoch() - epoch)) {
        nearest = i;
      }
    }
    return nearest;
  }

  /** The epoch of a snapshot: {@code epoch 30}. */
  String label(int snapshot) {
    double epoch = path.snapshot(snapshot).epoch();
    return "epoch " + Figures.plain(epoch, epoch == Math.rint(epoch) ? 0 : 2);
  }
}
