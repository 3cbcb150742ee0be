package thalweg.testkit;

import java.util.ArrayList;
import java.util.List;
import thalweg.api.data.Examples;
import thalweg.api.direction.Paths;
import thalweg.api.model.Block;
import thalweg.api.model.Layout;
import thalweg.api.model.Objective;
import thalweg.api.random.RandomStream;
import thalweg.api.trajectory.Trajectory;

/**
 * Paths of 20 snapshots from one start, with drift, noise and all parameters different from zero.
 *
 * @param objective the loss they are on; what is not trained stays at its start
 */
record Walks(Objective objective) {

  static final int SNAPSHOTS = 20;

  /** Walks of a small network. */
  static Walks whole() {
    return new Walks(new Objective(new TwoLayerNetwork(4, 6, 3), rows()));
  }

  /** Walks of the same network with a buffer and a frozen block. */
  static Walks partlyTrained() {
    return new Walks(new Objective(new PartlyTrained(new TwoLayerNetwork(4, 6, 3)), rows()));
  }

  private static Examples rows() {
    RandomStream random = new RandomStream(2, "contract");
    float[][] rows = new float[30][4];
    int[] labels = new int[rows.length];
    for (int row = 0; row < rows.length; row++) {
      labels[row] = row % 3;
      for (int feature = 0; feature < 4; feature++) {
        rows[row][feature] = (float) (Math.cos(labels[row] * 2 + feature) + random.nextGaussian());
      }
    }
    return Examples.ofRows(rows, labels, 3);
  }

  Layout layout() {
    return objective.network().layout();
  }

  /** Labelled {@code adam}, {@code sgd}, {@code path3}, …. */
  Paths paths(int count) {
    List<Trajectory> all = new ArrayList<>();
    for (int path = 0; path < count; path++) {
      String label = path == 0 ? "adam" : path == 1 ? "sgd" : "path" + (path + 1);
      all.add(Trajectory.of(label, walk(path)));
    }
    return new Paths(objective, all);
  }

  /** One path alone, which need not be a walk. */
  Paths one(float[][] snapshots) {
    return new Paths(objective, List.of(Trajectory.of("adam", snapshots)));
  }

  /** One of the walks, [snapshots][parameters]. */
  float[][] walk(int path) {
    int count = layout().arrayLength();
    RandomStream start = new RandomStream(1, "start");
    RandomStream random = new RandomStream(path, "walk");
    double[] drift = random.doubles(count, -0.2, 0.2).toArray();
    float[][] snapshots = new float[SNAPSHOTS][count];
    for (int i = 0; i < count; i++) {
      snapshots[0][i] = (float) (1 + start.nextDouble());
      for (int step = 1; step < snapshots.length; step++) {
        double move = drift[i] / step + 0.03 * random.nextGaussian();
        snapshots[step][i] = (float) (snapshots[step - 1][i] + move);
      }
    }
    holdUntrained(snapshots);
    return snapshots;
  }

  private void holdUntrained(float[][] snapshots) {
    for (Block block : layout().stored()) {
      for (int step = 1; !block.isTrained() && step < snapshots.length; step++) {
        System.arraycopy(
            snapshots[0],
            (int) block.offset(),
            snapshots[step],
            (int) block.offset(),
            (int) block.size());
      }
    }
  }
}
