package thalweg.engine.view;

import java.util.Optional;
import thalweg.api.geometry.Eigenpair;
import thalweg.api.geometry.ExtremeEigenpairs;
import thalweg.api.model.GradientDifferences;
import thalweg.api.model.Hessian;
import thalweg.api.model.Objective;
import thalweg.api.scene.Curvature.Bend;
import thalweg.api.scene.Curvature.Eigenvalue;
import thalweg.api.scene.Curvature.Point;

/**
 * The curvature of a loss at one point.
 *
 * @param objective the loss
 * @param parameters the point
 */
record PointCurvature(Objective objective, float[] parameters) {

  /**
   * Spectra of trained networks took 10 to 60 products. Clustered ones take more, as far as the
   * basis, a vector for each product, fits small heaps.
   */
  private static final int MOST_PRODUCTS = 300;

  private static final int LEAST_BOUND = 100;
  private static final int MOST_VALUES = 30_000_000;

  /** Both ends of the spectrum, and the bend over a finite step along the vector of the largest. */
  Point point(int snapshot) {
    Hessian hessian = objective.hessianAt(parameters);
    ExtremeEigenpairs ends = ExtremeEigenpairs.of(hessian, 1, 1, most());
    Eigenpair largest = ends.largest().get(0);
    GradientDifferences differences = objective.differencesAt(parameters);
    double bend = hessian.isExact() ? differences.bend(largest.vector()) : largest.value();
    return new Point(
        snapshot,
        eigenvalue(largest),
        eigenvalue(ends.smallest().get(0)),
        new Bend(differences.step(), bend),
        Optional.empty());
  }

  /** The largest eigenvalue of the Hessian between the roots of positive divisors. */
  Eigenvalue preconditioned(float[] divisor) {
    PreconditionedHessian hessian =
        new PreconditionedHessian(objective.hessianAt(parameters), divisor);
    return eigenvalue(ExtremeEigenpairs.of(hessian, 1, 0, most()).largest().get(0));
  }

  private int most() {
    return Math.min(MOST_PRODUCTS, Math.max(LEAST_BOUND, MOST_VALUES / parameters.length));
  }

  private static Eigenvalue eigenvalue(Eigenpair pair) {
    return new Eigenvalue(pair.value(), pair.residual(), pair.converged());
  }
}
