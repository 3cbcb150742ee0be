package thalweg.engine.chance;

import java.util.stream.DoubleStream;
import thalweg.api.scene.PathDiagnostics.Shares;

/** What a plane shows of one walk. */
final class ShownShares {

  private ShownShares() {}

  /**
   * Shares of the variance about the mean.
   *
   * @param walk [n][width]
   * @param weights [n] for how many points each counts
   * @param axes orthonormal in the whole space
   */
  static Shares of(double[][] walk, double[] weights, PlaneChoice.Axes axes) {
    double[] mean = new double[walk[0].length];
    double count = DoubleStream.of(weights).sum();
    for (int row = 0; row < walk.length; row++) {
      for (int i = 0; i < mean.length; i++) {
        mean[i] += weights[row] / count * walk[row][i];
      }
    }
    double total = 0;
    double first = 0;
    double second = 0;
    for (int row = 0; row < walk.length; row++) {
      double x = 0;
      double y = 0;
      for (int i = 0; i < mean.length; i++) {
        double from = walk[row][i] - mean[i];
        total += weights[row] * from * from;
        x += from * axes.u()[i];
        y += from * axes.v()[i];
      }
      first += weights[row] * x * x;
      second += weights[row] * y * y;
    }
    return new Shares(first / total, second / total);
  }
}
