package thalweg.api.geometry;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import thalweg.api.plugin.PluginException;

/**
 * Eigenvectors at the ends of the spectrum of a symmetric operator, by Lanczos iteration, each with
 * its measured residual.
 *
 * <p>The iteration goes on until every residual ‖Av − λv‖, by the bound that costs no product, is a
 * thousandth of the largest magnitude of an eigenvalue. That may still leave the sign of an
 * eigenvalue open that is small beside the largest, and even its place, since the bound says only
 * that some eigenvalue is near: so it goes on until the residual is a tenth of the eigenvalue
 * itself, or a hundred-thousandth of the largest, where the rounding of products begins. Spectra
 * that are clustered at an end need more products for it.
 *
 * @param largest descending; fewer than asked for where the operator leads to fewer
 * @param smallest ascending, likewise
 * @param lowest an upper bound of the smallest eigenvalue
 * @param scale the largest magnitude of an eigenvalue that was found
 * @param products that the iteration took; measuring each pair takes one more
 */
public record ExtremeEigenpairs(
    List<Eigenpair> largest, List<Eigenpair> smallest, double lowest, double scale, int products) {

  /** A residual is small when it is this share of the largest magnitude of an eigenvalue. */
  private static final double PRECISION = 1e-3;

  /** Measured residuals differ from their bounds by roundings. */
  private static final double MARGIN = 0.9;

  /** The sign of an eigenvalue is clear where its residual is this share of it. */
  private static final double CLEAR = 0.1;

  /** Products of floats are not better than this share of the largest eigenvalue. */
  private static final double ROUNDING = 1e-5;

  /** Copies the lists. */
  public ExtremeEigenpairs {
    largest = List.copyOf(largest);
    smallest = List.copyOf(smallest);
  }

  /**
   * Iterates, and measures what was found.
   *
   * @param leading how many of the largest
   * @param trailing how many of the smallest
   * @param most products, at least 1
   * @throws PluginException if a product is not finite
   */
  public static ExtremeEigenpairs of(
      SymmetricOperator operator, int leading, int trailing, int most) {
    Lanczos.Result found = Lanczos.until(settled(leading, trailing), operator, most);
    TridiagonalSpectrum spectrum = TridiagonalSpectrum.withVectors(found.tridiagonal());
    int size = spectrum.size();
    double scale = scale(spectrum);
    List<Eigenpair> first = new ArrayList<>();
    for (int k = 0; k < Math.min(leading, size); k++) {
      first.add(measured(operator, found, spectrum.vector(k), scale));
    }
    List<Eigenpair> last = new ArrayList<>();
    for (int k = size - 1; k >= Math.max(0, size - trailing); k--) {
      last.add(measured(operator, found, spectrum.vector(k), scale));
    }
    return new ExtremeEigenpairs(first, last, spectrum.value(size - 1), scale, size);
  }

  /** Whether every residual that was measured is small. */
  public boolean converged() {
    return largest.stream().allMatch(Eigenpair::converged)
        && smallest.stream().allMatch(Eigenpair::converged);
  }

  /** Whether the bounds of the residuals are small. */
  static Predicate<Lanczos.Result> settled(int leading, int trailing) {
    return now -> {
      int size = now.tridiagonal().size();
      if (size <= leading + trailing) {
        return false;
      }
      TridiagonalSpectrum spectrum = TridiagonalSpectrum.withLastRow(now.tridiagonal());
      boolean small = true;
      for (int k = 0; k < size && small; k++) {
        if (k < leading || k >= size - trailing) {
          small = isSmall(now.remainder() * spectrum.last(k), spectrum.value(k), scale(spectrum));
        }
      }
      return small;
    };
  }

  private static boolean isSmall(double residual, double value, double scale) {
    return residual <= MARGIN * PRECISION * scale
        && residual <= Math.max(CLEAR * Math.abs(value), ROUNDING * scale);
  }

  private static double scale(TridiagonalSpectrum spectrum) {
    return Math.max(Math.abs(spectrum.value(0)), Math.abs(spectrum.value(spectrum.size() - 1)));
  }

  private static Eigenpair measured(
      SymmetricOperator operator, Lanczos.Result found, double[] coefficients, double scale) {
    return Eigenpair.measured(operator, found.combined(coefficients), PRECISION * scale);
  }
}
