package thalweg.api.geometry;

import java.util.List;

/** Projection by its definition: QR in double precision, without any normal equations. */
final class LeastSquares {

  private final double[][] q;
  private final double[][] r;

  LeastSquares(List<Direction> directions) {
    int count = directions.size();
    this.q = new double[count][];
    this.r = new double[count][count];
    for (int k = 0; k < count; k++) {
      q[k] = widened(directions.get(k).vector());
      for (int pass = 0; pass < 2; pass++) {
        for (int earlier = 0; earlier < k; earlier++) {
          double along = RandomVectors.dot(q[k], q[earlier]);
          r[earlier][k] += along;
          RandomVectors.add(q[k], -along, q[earlier]);
        }
      }
      r[k][k] = Math.sqrt(RandomVectors.dot(q[k], q[k]));
      for (int i = 0; i < q[k].length; i++) {
        q[k][i] /= r[k][k];
      }
    }
  }

  /** The coordinates and distances of a point about an anchor. */
  SubspacePoint project(float[] point, float[] anchor) {
    double[] rest = widened(point);
    RandomVectors.add(rest, -1, widened(anchor));
    double distance = Math.sqrt(RandomVectors.dot(rest, rest));
    double[] along = new double[q.length];
    for (int k = 0; k < q.length; k++) {
      along[k] = RandomVectors.dot(rest, q[k]);
      RandomVectors.add(rest, -along[k], q[k]);
    }
    for (int row = q.length - 1; row >= 0; row--) {
      for (int column = row + 1; column < q.length; column++) {
        along[row] -= r[row][column] * along[column];
      }
      along[row] /= r[row][row];
    }
    return new SubspacePoint(along, Math.sqrt(RandomVectors.dot(rest, rest)), distance);
  }

  private static double[] widened(float[] vector) {
    double[] wide = new double[vector.length];
    for (int i = 0; i < wide.length; i++) {
      wide[i] = vector[i];
    }
    return wide;
  }
}
