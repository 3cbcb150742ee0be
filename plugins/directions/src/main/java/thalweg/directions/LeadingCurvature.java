package thalweg.directions;

import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import thalweg.api.geometry.Lanczos;
import thalweg.api.geometry.SymmetricOperator;
import thalweg.api.geometry.Tridiagonal;
import thalweg.api.geometry.Vectors;

/**
 * The largest eigenvalues of a symmetric operator and their unit vectors.
 *
 * <p>Vectors settle later than values, so the iteration goes on until the residuals ‖Av − λv‖ are
 * small by the bound that Lanczos gives without a product (Golub and Van Loan, "Matrix
 * Computations", 4th edition, 10.1.4).
 *
 * @param values descending
 * @param vectors one for each value, as {@link Orientation} has them
 * @param smallest an upper bound of the smallest eigenvalue
 * @param residuals ‖Av − λv‖ of each, measured
 * @param products that the iteration took; measuring a residual takes one more
 * @param converged whether the vectors have settled
 */
record LeadingCurvature(
    double[] values,
    float[][] vectors,
    double smallest,
    double[] residuals,
    int products,
    boolean converged) {

  /** The largest residual, as a share of the largest magnitude of an eigenvalue. */
  private static final double SETTLED = 1e-3;

  /** The tridiagonal eigenproblem is looked at after so many products. */
  private static final int PRODUCTS_PER_LOOK = 5;

  /**
   * Iterates.
   *
   * @param count how many pairs; fewer come back where the operator has fewer distinct eigenvalues
   * @param most products
   */
  static LeadingCurvature of(SymmetricOperator operator, int count, int most) {
    Lanczos.Result found =
        Lanczos.until(
            now ->
                now.tridiagonal().size() % PRODUCTS_PER_LOOK == 0
                    && now.tridiagonal().size() > count
                    && bound(now, pairs(now, count)) <= SETTLED * magnitude(now),
            operator,
            most);
    LeadingEigenpairs pairs = pairs(found, count);
    float[][] vectors =
        Arrays.stream(pairs.vectors())
            .map(coefficients -> combine(coefficients, found.basis()))
            .toArray(float[][]::new);
    return new LeadingCurvature(
        pairs.values(),
        vectors,
        found.smallest(),
        measured(operator, pairs.values(), vectors),
        found.tridiagonal().size(),
        found.converged());
  }

  /** Where gradients have kinks, products of differences are not those of any matrix. */
  private static double[] measured(SymmetricOperator operator, double[] values, float[][] vectors) {
    double[] residuals = new double[vectors.length];
    double[] product = new double[operator.size()];
    for (int k = 0; k < vectors.length; k++) {
      operator.times(vectors[k], product);
      double squared = 0;
      for (int i = 0; i < product.length; i++) {
        double difference = product[i] - values[k] * vectors[k][i];
        squared += difference * difference;
      }
      residuals[k] = Math.sqrt(squared);
    }
    return residuals;
  }

  /** The same with every vector mapped to another space. */
  LeadingCurvature mapped(UnaryOperator<float[]> map) {
    return new LeadingCurvature(
        values,
        Arrays.stream(vectors).map(map).toArray(float[][]::new),
        smallest,
        residuals,
        products,
        converged);
  }

  private static LeadingEigenpairs pairs(Lanczos.Result result, int count) {
    Tridiagonal t = result.tridiagonal();
    double[][] matrix = new double[t.size()][t.size()];
    for (int i = 0; i < t.size(); i++) {
      matrix[i][i] = t.diagonal()[i];
      if (i > 0) {
        matrix[i][i - 1] = t.offDiagonal()[i - 1];
        matrix[i - 1][i] = t.offDiagonal()[i - 1];
      }
    }
    return LeadingEigenpairs.decomposed(matrix, Math.min(count, t.size()));
  }

  private static double bound(Lanczos.Result result, LeadingEigenpairs pairs) {
    int last = result.tridiagonal().size() - 1;
    return Arrays.stream(pairs.vectors())
        .mapToDouble(vector -> result.remainder() * Math.abs(vector[last]))
        .max()
        .orElseThrow();
  }

  private static double magnitude(Lanczos.Result result) {
    return Math.max(Math.abs(result.eigenvalue(0)), Math.abs(result.smallest()));
  }

  private static float[] combine(double[] coefficients, List<float[]> basis) {
    double[] sum = new double[basis.get(0).length];
    for (int j = 0; j < basis.size(); j++) {
      float[] vector = basis.get(j);
      for (int i = 0; i < sum.length; i++) {
        sum[i] += coefficients[j] * vector[i];
      }
    }
    float[] combined = new float[sum.length];
    for (int i = 0; i < sum.length; i++) {
      combined[i] = (float) sum[i];
    }
    Orientation.normalize(combined, Vectors.norm(combined));
    return combined;
  }
}
