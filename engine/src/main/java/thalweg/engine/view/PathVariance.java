package thalweg.engine.view;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import thalweg.api.geometry.Plane;
import thalweg.api.geometry.Vectors;
import thalweg.api.scene.PathDiagnostics.Shares;
import thalweg.api.scene.PathPoint;
import thalweg.api.scene.ProjectedPath;
import thalweg.api.trajectory.Trajectory;
import thalweg.engine.chance.StepRecord;

/**
 * How much of a path's variance a plane shows, for the whole path and for each of its beginnings.
 *
 * <p>With d = θ − θ₁, the variance of the first k snapshots is Σ|d|² − |Σd|²/k: one pass over the
 * trajectory, in blocks of parameters, gives it for every k at once. The first snapshot is the
 * origin, so that a path that has not moved has a variance of exactly zero.
 */
final class PathVariance {

  private static final int BLOCK = 1 << 14;

  private final double[] total;
  private final double[] along;
  private final double[] across;
  private StepRecord steps;
  private double displacement;

  private PathVariance(int snapshots) {
    this.total = new double[snapshots];
    this.along = new double[snapshots];
    this.across = new double[snapshots];
  }

  static PathVariance of(ProjectedPath path, Plane plane) {
    PathVariance variance = new PathVariance(path.size());
    variance.measureWhole(path.trajectory());
    variance.measureOnPlane(path.points(), plane);
    return variance;
  }

  private void measureWhole(Trajectory trajectory) {
    int n = trajectory.size();
    double[] squares = new double[n];
    double[] sumSquares = new double[n];
    double[] stepSquares = new double[n];
    double[] consecutive = new double[n];
    for (long from = 0; from < trajectory.parameterCount(); from += BLOCK) {
      int size = (int) Math.min(BLOCK, trajectory.parameterCount() - from);
      float[] first = new float[size];
      trajectory.read(0, from, size, first);
      double[] sum = new double[size];
      float[] now = new float[size];
      float[] before = new float[size];
      double[] stepBefore = new double[size];
      for (int i = 0; i < n; i++) {
        trajectory.read(i, from, size, now);
        for (int j = 0; j < size; j++) {
          double d = (double) now[j] - first[j];
          double step = i == 0 ? 0 : (double) now[j] - before[j];
          sum[j] += d;
          squares[i] += d * d;
          sumSquares[i] += sum[j] * sum[j];
          stepSquares[i] += step * step;
          consecutive[i] += step * stepBefore[j];
          stepBefore[j] = step;
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
    }
    steps =
        new StepRecord(
            Arrays.copyOfRange(stepSquares, 1, n), Arrays.copyOfRange(consecutive, 1, n));
    displacement = distance(trajectory);
  }

  private static double distance(Trajectory trajectory) {
    float[] first = new float[BLOCK];
    float[] last = new float[BLOCK];
    double squared = 0;
    for (long from = 0; from < trajectory.parameterCount(); from += BLOCK) {
      int size = (int) Math.min(BLOCK, trajectory.parameterCount() - from);
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
      double x = points.get(i).x() - points.get(0).x();
      double y = points.get(i).y() - points.get(0).y();
      double a = x * u + y * shear;
      double b = y * height;
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
    // 0/0 = NaN: a path that has not moved has no variance to explain. Rounding must not give
    // more than there is.
    double first = Math.min(1, along[last] / total[last]);
    return new Shares(first, Math.min(1 - first, across[last] / total[last]));
  }

  /** The steps between snapshots. */
  StepRecord steps() {
    return steps;
  }

  /** Length of the path ÷ distance between its ends. */
  double lengthOverDisplacement() {
    return steps.pathLength() / displacement;
  }
}
