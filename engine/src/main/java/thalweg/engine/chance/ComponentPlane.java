package thalweg.engine.chance;

import java.util.List;
import java.util.Optional;
import thalweg.api.random.RandomStream;
import thalweg.api.scene.PathDiagnostics.Shares;

/**
 * The first two principal components of some points of walks, centred about their mean.
 *
 * @param fitted [paths][kept] for how many points each point counts; 0 for those that do not
 */
record ComponentPlane(List<double[]> fitted) implements PlaneChoice {

  /**
   * Steps after which two components have settled to a hundredth of the width of the narrowest
   * bands: spectra of single walks are steep.
   */
  private static final int STEPS = 12;

  /** Walks from one start have as many eigenvalues of nearly one size as there are walks. */
  private static final int STEPS_FOR_EACH = 2;

  @Override
  public Axes choose(double[][][] walks, RandomStream random) {
    double[][] scatter = scatter(walks, mean(walks));
    LeadingPair pair = LeadingPair.of(scatter, STEPS + STEPS_FOR_EACH * (walks.length - 1));
    double total = 0;
    for (int i = 0; i < scatter.length; i++) {
      total += scatter[i][i];
    }
    Shares shares = new Shares(pair.values()[0] / total, pair.values()[1] / total);
    return new Axes(pair.vectors()[0], pair.vectors()[1], Optional.of(shares));
  }

  private double[] mean(double[][][] walks) {
    double total = 0;
    double[] mean = new double[walks[0][0].length];
    for (int path = 0; path < walks.length; path++) {
      for (int row = 0; row < walks[path].length; row++) {
        double weight = fitted.get(path)[row];
        total += weight;
        add(weight, walks[path][row], mean);
      }
    }
    for (int i = 0; i < mean.length; i++) {
      mean[i] /= total;
    }
    return mean;
  }

  /** Σ (x − mean)(x − mean)ᵀ over the points that count: [width][width]. */
  private double[][] scatter(double[][][] walks, double[] mean) {
    double[][] scatter = new double[mean.length][mean.length];
    double[] from = new double[mean.length];
    for (int path = 0; path < walks.length; path++) {
      for (int row = 0; row < walks[path].length; row++) {
        double weight = fitted.get(path)[row];
        if (weight > 0) {
          System.arraycopy(walks[path][row], 0, from, 0, from.length);
          add(-1, mean, from);
          for (int i = 0; i < from.length; i++) {
            add(weight * from[i], from, scatter[i]);
          }
        }
      }
    }
    return scatter;
  }

  private static void add(double weight, double[] from, double[] to) {
    for (int i = 0; i < to.length; i++) {
      to[i] += weight * from[i];
    }
  }
}
