package thalweg.api.geometry;

/**
 * An approximate eigenvector of a symmetric operator A, and what is known of its eigenvalue. Some
 * eigenvalue of A lies within the residual of the value (Parlett, "The symmetric eigenvalue
 * problem", 1998, 4.5).
 *
 * @param value the Rayleigh quotient vᵀAv
 * @param vector v, of length 1
 * @param residual ‖Av − value · v‖, measured with a product of its own
 * @param converged whether the residual is as small as was asked for
 */
public record Eigenpair(double value, float[] vector, double residual, boolean converged) {

  /**
   * Measures a vector: one product.
   *
   * @param unit of length 1; kept
   * @param allowed the largest residual of a vector that has converged
   */
  static Eigenpair measured(SymmetricOperator operator, float[] unit, double allowed) {
    double[] product = new double[operator.size()];
    operator.times(unit, product);
    double value = 0;
    double norm = 0;
    for (int i = 0; i < unit.length; i++) {
      value += unit[i] * product[i];
      norm += (double) unit[i] * unit[i];
    }
    value /= norm;
    double squared = 0;
    for (int i = 0; i < unit.length; i++) {
      double difference = product[i] - value * unit[i];
      squared += difference * difference;
    }
    double residual = Math.sqrt(squared);
    return new Eigenpair(value, unit, residual, residual <= allowed);
  }
}
