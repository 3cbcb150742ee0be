package thalweg.api.model;

import java.util.List;
import thalweg.api.data.Examples;
import thalweg.api.measure.Measures;
import thalweg.api.measure.Metric;

/**
 * The mean of (output − target)² over rows and outputs, in double precision: the loss of {@code
 * torch.nn.MSELoss}.
 */
public final class SquaredError {

  /** What is measured: the loss, and R². */
  public static final List<Metric> METRICS = List.of(Metric.MEAN_SQUARED_ERROR, Metric.R_SQUARED);

  private SquaredError() {}

  /**
   * Loss and R² = 1 − Σ(output − target)² ÷ Σ(target − mean)², summed over all outputs, each about
   * its own mean; R² is NaN where all targets are equal.
   *
   * @param outputs [outputs][rows or more]
   * @param examples the rows that the outputs belong to
   */
  public static Measures of(float[][] outputs, Examples examples) {
    double sum = 0;
    for (int output = 0; output < outputs.length; output++) {
      for (int row = 0; row < examples.rows(); row++) {
        double error = (double) outputs[output][row] - examples.value(row, output);
        sum += error * error;
      }
    }
    return ofSum(sum, totalSum(examples), (long) outputs.length * examples.rows());
  }

  /**
   * The same from sums that are already known.
   *
   * @param residual Σ(output − target)²
   * @param total Σ(target − mean)²
   * @param count how many terms the first sum has: rows times outputs
   */
  public static Measures ofSum(double residual, double total, long count) {
    double explained = total == 0 ? Double.NaN : 1 - residual / total;
    return Measures.of(METRICS, residual / count, explained);
  }

  /** Σ(target − mean)² over rows and outputs, each output about its own mean. */
  public static double totalSum(Examples examples) {
    double total = 0;
    for (int output = 0; output < examples.signature().target().size(); output++) {
      double mean = 0;
      for (int row = 0; row < examples.rows(); row++) {
        mean += examples.value(row, output);
      }
      // One division at the end keeps the mean of equal numbers exact, so that their sum is 0.
      mean /= examples.rows();
      for (int row = 0; row < examples.rows(); row++) {
        double deviation = examples.value(row, output) - mean;
        total += deviation * deviation;
      }
    }
    return total;
  }
}
