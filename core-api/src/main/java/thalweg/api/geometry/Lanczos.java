package thalweg.api.geometry;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import thalweg.api.plugin.PluginException;
import thalweg.api.random.RandomStream;

/**
 * Finds the extreme eigenvalues of a symmetric operator from its products with vectors.
 *
 * <p>The Lanczos iteration with full reorthogonalisation (Golub and Van Loan, "Matrix
 * Computations", 4th edition, 10.3): after m products the eigenvalues of a tridiagonal m × m matrix
 * approach those at both ends of the operator's spectrum. Starts from a fixed random vector, so
 * that equal operators give equal results. Keeps m vectors of {@code size()} floats.
 */
public final class Lanczos {

  private final SymmetricOperator operator;
  private final List<float[]> basis = new ArrayList<>();
  private final List<Double> diagonal = new ArrayList<>();
  private final List<Double> offDiagonal = new ArrayList<>();
  private double remainder;
  private boolean exhausted;

  private Lanczos(SymmetricOperator operator) {
    this.operator = operator;
    basis.add(Vectors.normalized(start(operator.size())));
  }

  /**
   * What an iteration found.
   *
   * @param tridiagonal the operator in the basis
   * @param basis [m] orthonormal vectors
   * @param remainder how far the operator leads out of the basis: an eigenvector of the tridiagonal
   *     matrix with last element s gives a vector whose residual ‖Av − λv‖ is remainder · |s|
   * @param converged whether the iteration ended because it had settled
   */
  public record Result(
      Tridiagonal tridiagonal, List<float[]> basis, double remainder, boolean converged) {

    /** The approximate eigenvalue, counted from 0, the largest. */
    public double eigenvalue(int index) {
      return tridiagonal.eigenvalue(index);
    }

    /** The approximate smallest eigenvalue. */
    public double smallest() {
      return tridiagonal.eigenvalue(tridiagonal.size() - 1);
    }

    /**
     * A combination of the basis.
     *
     * @param coefficients [m] of length 1
     * @return a vector of length 1
     */
    float[] combined(double[] coefficients) {
      double[] sum = new double[basis.get(0).length];
      for (int j = 0; j < basis.size(); j++) {
        float[] vector = basis.get(j);
        for (int i = 0; i < sum.length; i++) {
          sum[i] += coefficients[j] * vector[i];
        }
      }
      double norm = norm(sum);
      float[] combined = new float[sum.length];
      for (int i = 0; i < sum.length; i++) {
        combined[i] = (float) (sum[i] / norm);
      }
      return combined;
    }
  }

  /**
   * Iterates until both ends of the spectrum have settled, as {@link ExtremeEigenpairs} says.
   *
   * @param most products, at least 1
   */
  public static Result extremes(SymmetricOperator operator, int most) {
    return until(ExtremeEigenpairs.settled(1, 1), operator, most);
  }

  /**
   * Iterates until a condition holds, or until the basis spans all that the start vector leads to.
   *
   * @param settled asked after each product
   * @param most products, at least 1
   * @throws PluginException if a product is not finite
   */
  public static Result until(Predicate<Result> settled, SymmetricOperator operator, int most) {
    Lanczos iteration = new Lanczos(operator);
    while (true) {
      iteration.advance();
      Result result = iteration.result(iteration.exhausted);
      if (!iteration.exhausted && settled.test(result)) {
        return iteration.result(true);
      }
      if (iteration.exhausted || iteration.diagonal.size() >= most) {
        return result;
      }
    }
  }

  private static float[] start(int size) {
    RandomStream random = new RandomStream(0, "lanczos");
    float[] start = new float[size];
    for (int i = 0; i < size; i++) {
      start[i] = (float) random.nextGaussian();
    }
    return start;
  }

  private void advance() {
    int step = diagonal.size();
    float[] vector = basis.get(step);
    double[] next = new double[operator.size()];
    operator.times(vector, next);
    diagonal.add(dot(next, vector));
    // Twice is enough (Kahan): the first pass leaves what cancellation lost.
    orthogonalise(next);
    orthogonalise(next);
    double norm = norm(next);
    if (!Double.isFinite(norm)) {
      throw new PluginException(
          "A product of the Hessian, or of another matrix, with a vector is not finite, so"
              + " eigenvalues cannot be found: the parameters are too large, lower the learning"
              + " rate.");
    }
    exhausted = norm <= 1e-6 * scale() || step + 1 == operator.size();
    remainder = norm;
    if (!exhausted) {
      offDiagonal.add(norm);
      float[] unit = new float[next.length];
      for (int i = 0; i < unit.length; i++) {
        unit[i] = (float) (next[i] / norm);
      }
      basis.add(unit);
    }
  }

  /** The size of the operator as far as it is known. */
  private double scale() {
    double scale = 0;
    for (double value : diagonal) {
      scale = Math.max(scale, Math.abs(value));
    }
    for (double value : offDiagonal) {
      scale = Math.max(scale, value);
    }
    return scale;
  }

  private void orthogonalise(double[] next) {
    for (float[] earlier : basis) {
      double along = dot(next, earlier);
      for (int i = 0; i < next.length; i++) {
        next[i] -= along * earlier[i];
      }
    }
  }

  private Tridiagonal tridiagonal() {
    int size = diagonal.size();
    return new Tridiagonal(
        diagonal.stream().mapToDouble(Double::doubleValue).toArray(),
        offDiagonal.stream().limit(size - 1).mapToDouble(Double::doubleValue).toArray());
  }

  private Result result(boolean converged) {
    return new Result(
        tridiagonal(), List.copyOf(basis.subList(0, diagonal.size())), remainder, converged);
  }

  private static double dot(double[] a, float[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += a[i] * b[i];
    }
    return sum;
  }

  private static double norm(double[] a) {
    double squared = 0;
    for (double value : a) {
      squared += value * value;
    }
    return Math.sqrt(squared);
  }
}
