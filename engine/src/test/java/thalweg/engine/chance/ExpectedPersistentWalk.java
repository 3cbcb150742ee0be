package thalweg.engine.chance;

import java.util.Arrays;
import thalweg.api.geometry.Lanczos;
import thalweg.api.geometry.SymmetricOperator;

/**
 * What PCA shows of a random walk whose steps depend on each other, or drift: smooth paths explain
 * much in two components whatever the landscape.
 *
 * <p>Step t is {@code m(t) = persistence · m(t−1) + ε(t)} from {@code m(0) = 0}, plus a constant
 * drift. In many more dimensions than snapshots the inner products of the positions approach their
 * expectation, so that the explained shares are the eigenvalues of a deterministic n × n matrix
 * (Antognini and Sohl-Dickstein, NeurIPS 2018, sections 3 and 4). That matrix is applied in O(n),
 * by running sums.
 */
final class ExpectedPersistentWalk implements SymmetricOperator {

  private static final int PRODUCTS = 60;

  private final int snapshots;
  private final double persistence;
  private final double drift;

  private ExpectedPersistentWalk(int snapshots, double persistence, double drift) {
    this.snapshots = snapshots;
    this.persistence = persistence;
    this.drift = drift;
  }

  /**
   * The shares that the first components explain.
   *
   * @param snapshots at least 2
   * @param persistence correlation between consecutive steps, in (−1, 1): the momentum
   * @param drift length of the constant part of a step ÷ that of ε
   * @param components how many
   */
  public static double[] explained(
      int snapshots, double persistence, double drift, int components) {
    ExpectedPersistentWalk walk = new ExpectedPersistentWalk(snapshots, persistence, drift);
    double total = walk.trace();
    Lanczos.Result spectrum = Lanczos.until(found -> false, walk, PRODUCTS);
    double[] shares = new double[components];
    for (int k = 0; k < components && k < spectrum.tridiagonal().size(); k++) {
      shares[k] = Math.max(0, spectrum.eigenvalue(k)) / total;
    }
    return shares;
  }

  @Override
  public int size() {
    return snapshots;
  }

  @Override
  public void times(float[] vector, double[] product) {
    double[] centred = new double[snapshots];
    for (int i = 0; i < snapshots; i++) {
      centred[i] = vector[i];
    }
    centre(centred);
    double along = 0;
    for (int i = 0; i < snapshots; i++) {
      along += drift * i * centred[i];
    }
    double[] noise = transposedPositions(centred);
    positions(noise, product);
    for (int i = 0; i < snapshots; i++) {
      product[i] += along * drift * i;
    }
    centre(product);
  }

  /** Position at each snapshot for the given ε: x(0) = 0, x(t) = x(t−1) + m(t). */
  private void positions(double[] noise, double[] into) {
    double step = 0;
    double position = 0;
    for (int t = 0; t < snapshots; t++) {
      if (t > 0) {
        step = persistence * step + noise[t];
        position += step;
      }
      into[t] = position;
    }
  }

  private double[] transposedPositions(double[] weights) {
    double[] noise = new double[snapshots];
    double sum = 0;
    double filtered = 0;
    for (int t = snapshots - 1; t > 0; t--) {
      sum += weights[t];
      filtered = sum + persistence * filtered;
      noise[t] = filtered;
    }
    return noise;
  }

  private static void centre(double[] values) {
    double mean = 0;
    for (double value : values) {
      mean += value / values.length;
    }
    for (int i = 0; i < values.length; i++) {
      values[i] -= mean;
    }
  }

  /** The total variance about the mean: Σ E|x(t)|² − n E|mean|². */
  private double trace() {
    double[] variances = new double[snapshots];
    double[] ones = new double[snapshots];
    Arrays.fill(ones, 1);
    double[] weights = transposedPositions(ones);
    double mean = 0;
    for (double weight : weights) {
      mean += weight * weight / snapshots;
    }
    variances(variances);
    double total = -mean;
    double middle = (snapshots - 1) / 2.0;
    for (int t = 0; t < snapshots; t++) {
      total += variances[t] + drift * drift * (t - middle) * (t - middle);
    }
    return total;
  }

  /** E|x(t)|² of the random part, from E[m²] and E[xm], which follow from step to step. */
  private void variances(double[] into) {
    double mm = 0;
    double xm = 0;
    for (int t = 1; t < snapshots; t++) {
      mm = persistence * persistence * mm + 1;
      into[t] = into[t - 1] + 2 * persistence * xm + mm;
      xm = persistence * xm + mm;
    }
  }
}
