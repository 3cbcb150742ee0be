package thalweg.api.geometry;

import java.util.List;
import java.util.Optional;

/** The directions of a subspace with their inner products: projection and combination. */
final class Basis {

  /** Rounding to floats leaves unit vectors about this far from orthonormal. */
  private static final double ORTHONORMAL = 1e-4;

  /** What lies in the span leaves it by less than this share of its length. */
  private static final double INSIDE = 1e-4;

  /** Rounding moves a point by less than this share of its distance from 0. */
  private static final double ROUNDING = 1e-6;

  private final List<Direction> directions;
  private final double[][] gram;

  Basis(List<Direction> directions) {
    this.directions = List.copyOf(directions);
    this.gram = new double[directions.size()][directions.size()];
    for (int i = 0; i < gram.length; i++) {
      for (int j = 0; j <= i; j++) {
        gram[i][j] = Vectors.dot(vector(i), vector(j));
        gram[j][i] = gram[i][j];
      }
    }
  }

  List<Direction> directions() {
    return directions;
  }

  private float[] vector(int direction) {
    return directions.get(direction).vector();
  }

  /** What keeps the directions from being orthonormal within float rounding; empty if they are. */
  Optional<String> flaw() {
    for (int i = 0; i < gram.length; i++) {
      for (int j = 0; j <= i; j++) {
        int expected = i == j ? 1 : 0;
        if (!(Math.abs(gram[i][j] - expected) <= ORTHONORMAL)) {
          return Optional.of(
              "the inner product of %s and %s is %s, expected %d"
                  .formatted(label(j), label(i), gram[i][j], expected));
        }
      }
    }
    return Optional.empty();
  }

  private String label(int direction) {
    return directions.get(direction).label();
  }

  /** The nearest point of the span about an anchor, by least squares. */
  SubspacePoint project(float[] parameters, float[] anchor) {
    Products products = new Products(parameters, anchor, directions);
    double[] coordinates = NormalEquations.solve(gram, products.along());
    // A pass of its own: |d|² − |projection|² would cancel for points close to the subspace.
    Remainder remainder = new Remainder(parameters, anchor, directions, coordinates);
    return new SubspacePoint(
        coordinates, Math.sqrt(remainder.squared()), Math.sqrt(products.squared()));
  }

  /** The coordinates of a direction that lies in the span; empty if it leaves it. */
  Optional<double[]> coordinates(Direction direction) {
    for (int k = 0; k < gram.length; k++) {
      if (vector(k) == direction.vector()) {
        double[] axis = new double[gram.length];
        axis[k] = 1;
        return Optional.of(axis);
      }
    }
    SubspacePoint tip = project(direction.vector(), new float[direction.vector().length]);
    return tip.residual() <= INSIDE * tip.distance()
        ? Optional.of(tip.coordinates())
        : Optional.empty();
  }

  /** The coordinates about one anchor of another one in the span; empty if it lies beside. */
  Optional<double[]> coordinates(float[] point, float[] anchor) {
    if (point == anchor) {
      return Optional.of(new double[gram.length]);
    }
    SubspacePoint at = project(point, anchor);
    double rounding = ROUNDING * Vectors.norm(anchor);
    return at.residual() <= INSIDE * at.distance() + rounding
        ? Optional.of(at.coordinates())
        : Optional.empty();
  }

  /** start + Σ c_k·d_k. */
  float[] combination(float[] start, double[] coordinates) {
    float[] sum = new float[start.length];
    for (int i = 0; i < sum.length; i++) {
      double value = start[i];
      for (int k = 0; k < coordinates.length; k++) {
        value += coordinates[k] * vector(k)[i];
      }
      sum[i] = (float) value;
    }
    return sum;
  }
}
