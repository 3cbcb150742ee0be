package thalweg.engine.chance;

/**
 * What PCA shows of a pure random walk, the null against which explained variance is read.
 *
 * <p>Antognini and Sohl-Dickstein, "PCA of high dimensional random walks with comparison to neural
 * network training", NeurIPS 2018: for n snapshots in many more dimensions, λ<sub>k</sub> is
 * proportional to 1 / (2 (1 − cos(πk/n))), so that the first two components explain about 60.8 %
 * and 15.2 % however long the walk.
 */
final class ExpectedRandomWalk {

  private ExpectedRandomWalk() {}

  /**
   * The share of variance that component k explains of one walk.
   *
   * @param snapshots the number of recorded points, at least 2
   * @param component counted from 1
   */
  public static double explained(int snapshots, int component) {
    double total = 0;
    for (int k = 1; k < snapshots; k++) {
      total += centred(k, snapshots);
    }
    return component < snapshots ? centred(component, snapshots) / total : 0;
  }

  /**
   * The share of variance that component k explains of several independent walks from one start,
   * analysed jointly about their common mean.
   *
   * <p>The covariance of m such walks of n points splits into one centred walk (their average) and
   * m − 1 uncentred ones (their differences).
   *
   * @param walks the number of walks, at least 1
   */
  public static double explainedJointly(int walks, int snapshots, int component) {
    if (walks == 1) {
      return explained(snapshots, component);
    }
    double total = 0;
    double[] largest = new double[component];
    for (int k = 1; k < snapshots; k++) {
      total += centred(k, snapshots) + (walks - 1) * uncentred(k, snapshots - 1);
      insert(largest, centred(k, snapshots));
      for (int copy = 1; copy < walks && copy <= component; copy++) {
        insert(largest, uncentred(k, snapshots - 1));
      }
    }
    return largest[component - 1] / total;
  }

  private static double centred(int k, int snapshots) {
    return 1 / (2 * (1 - Math.cos(Math.PI * k / snapshots)));
  }

  private static double uncentred(int k, int steps) {
    return 1 / (2 * (1 - Math.cos(Math.PI * (2 * k - 1) / (2.0 * steps + 1))));
  }

  private static void insert(double[] largest, double value) {
    for (int i = 0; i < largest.length; i++) {
      if (value > largest[i]) {
        double smaller = largest[i];
        largest[i] = value;
        value = smaller;
      }
    }
  }
}
