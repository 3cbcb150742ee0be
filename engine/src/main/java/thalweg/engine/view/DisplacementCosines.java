package thalweg.engine.view;

import java.util.ArrayList;
import java.util.List;
import thalweg.api.trajectory.Trajectory;

/** The cosines between the net displacements of several paths, in blocks of parameters. */
final class DisplacementCosines {

  private static final int BLOCK = 1 << 14;

  private DisplacementCosines() {}

  /** [paths][paths]; NaN where a path ends where it began. */
  static List<List<Double>> of(List<? extends Trajectory> trajectories) {
    int n = trajectories.size();
    double[][] products = new double[n][n];
    long parameters = trajectories.get(0).parameterCount();
    for (long from = 0; from < parameters; from += BLOCK) {
      accumulate(trajectories, from, (int) Math.min(BLOCK, parameters - from), products);
    }
    List<List<Double>> cosines = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      List<Double> row = new ArrayList<>();
      for (int j = 0; j < n; j++) {
        double lengths = Math.sqrt(products[i][i] * products[j][j]);
        row.add(lengths == 0 ? Double.NaN : Math.max(-1, Math.min(1, products[i][j] / lengths)));
      }
      cosines.add(row);
    }
    return cosines;
  }

  private static void accumulate(
      List<? extends Trajectory> trajectories, long from, int size, double[][] products) {
    double[][] displacements = new double[trajectories.size()][size];
    float[] first = new float[size];
    float[] last = new float[size];
    for (int i = 0; i < displacements.length; i++) {
      Trajectory trajectory = trajectories.get(i);
      trajectory.read(0, from, size, first);
      trajectory.read(trajectory.size() - 1, from, size, last);
      for (int k = 0; k < size; k++) {
        displacements[i][k] = (double) last[k] - first[k];
      }
    }
    for (int i = 0; i < displacements.length; i++) {
      for (int j = 0; j < displacements.length; j++) {
        for (int k = 0; k < size; k++) {
          products[i][j] += displacements[i][k] * displacements[j][k];
        }
      }
    }
  }
}
