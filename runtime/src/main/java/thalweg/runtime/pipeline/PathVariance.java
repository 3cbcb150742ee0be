package thalweg.runtime.pipeline;

import java.util.ArrayList;
import java.util.List;
import thalweg.api.geometry.Plane;
import thalweg.api.geometry.Vectors;
import thalweg.api.scene.PathDiagnostics.Shares;
import thalweg.api.scene.PathPoint;
import thalweg.api.scene.ProjectedPath;
import thalweg.api.trajectory.Trajectory;

/**
 * How much of a path's variance a plane shows, for the whole path and for each of its beginnings.
 *
 * <p>With d = θ − anchor, the variance of the first k snapshots is Σ|d|² − |Σd|²/k: one pass over
 * the trajectory, in blocks of parameters, gives it for every k at once.
 */
final class PathVariance {

  private static final int BLOCK = 1 << 14;

  private final double[] total;
  private final double[] along;
  private final double[] across;
  private double length;
  private double displacement;

  private PathVariance(int snapshots) {
    this.total = new double[snapshots];
    this.along = new double[snapshots];
    this.across = new double[snapshots];
  }

  static PathVariance of(ProjectedPath path, Plane plane) {
    PathVariance variance = new PathVariance(path.size());
    variance.measureWhole(path.trajectory(), plane.anchor());
    variance.measureOnPlane(path.points(), plane);
    return variance;
  }

  private void measureWhole(Trajectory trajectory, float[] anchor) {
    int n = trajectory.size();
    double[] squares = new double[n];
    double[] sumSquares = new double[n];
    double[] steps = new double[n];
    for (int from = 0; from < anchor.length; from += BLOCK) {
      int size = Math.min(BLOCK, anchor.length - from);
      double[] sum = new double[size];
      float[] now = new float[size];
      float[] before = new float[size];
      for (int i = 0; i < n; i++) {
        trajectory.read(i, from, size, now);
        for (int j = 0; j < size; j++) {
          double d = (double) now[j] - anchor[from + j];
          double step = i == 0 ? 0 : (double) now[j] - before[j];
          sum[j] += d;
          squares[i] += d * d;
          sumSquares[i] += sum[j] * sum[j];
          steps[i] += step * step;
        }
        float[] swap = before;
        before = now;
        now = swap;
      }
    }
    double running = 0;
    for (int i = 0; i < n; i++) {
      running += squares[i];
      total[i] = Math.max(0, running - sumSquares[i] / (i + 1));
      length += Math.sqrt(steps[i]);
    }
    displacement = distance(trajectory);
  }

  private static double distance(Trajectory trajectory) {
    float[] first = new float[BLOCK];
    float[] last = new float[BLOCK];
    double squared = 0;
    for (int from = 0; from < trajectory.parameterCount(); from += BLOCK) {
      int size = Math.min(BLOCK, trajectory.parameterCount() - from);
      trajectory.read(0, from, size, first);
      trajectory.read(trajectory.size() - 1, from, size, last);
      for (int j = 0; j < size; j++) {
        double d = (double) last[j] - first[j];
        squared += d * d;
      }
    }
    return Math.sqrt(squared);
  }

  /** Variances along u and along the part of v that is orthogonal to it, in lengths. */
  private void measureOnPlane(List<PathPoint> points, Plane plane) {
    double u = Vectors.norm(plane.u().vector());
    double v = Vectors.norm(plane.v().vector());
    double shear = Vectors.dot(plane.u().vector(), plane.v().vector()) / u;
    double height = Math.sqrt(Math.max(0, v * v - shear * shear));
    double[] sums = new double[4];
    for (int i = 0; i < points.size(); i++) {
      double a = points.get(i).x() * u + points.get(i).y() * shear;
      double b = points.get(i).y() * height;
      sums[0] += a;
      sums[1] += a * a;
      sums[2] += b;
      sums[3] += b * b;
      along[i] = Math.max(0, sums[1] - sums[0] * sums[0] / (i + 1));
      across[i] = Math.max(0, sums[3] - sums[2] * sums[2] / (i + 1));
    }
  }

  /** Shares of the whole path's variance. */
  Shares shares() {
    return shares(total.length - 1);
  }

  /** The plane's share of the variance of the path up to each snapshot. */
  List<Double> byPrefix() {
    List<Double> shares = new ArrayList<>();
    for (int i = 0; i < total.length; i++) {
      shares.add(shares(i).total());
    }
    return shares;
  }

  private Shares shares(int last) {
    // 0/0 = NaN: a path that has not moved has no variance to explain.
    return new Shares(along[last] / total[last], across[last] / total[last]);
  }

  /** Length of the path ÷ distance between its ends. */
  double lengthOverDisplacement() {
    return length / displacement;
  }
}
