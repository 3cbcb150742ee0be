package thalweg.directions;

import java.util.List;
import thalweg.api.direction.Paths;
import thalweg.api.model.Layout;
import thalweg.api.random.RandomStream;
import thalweg.api.trajectory.Trajectory;

/** Paths of known shape. */
final class SyntheticPaths {

  private SyntheticPaths() {}

  /** Paths over one block of weights. */
  static Paths paths(Trajectory... all) {
    Layout layout =
        Layout.builder().weight("weight", 1, Math.toIntExact(all[0].parameterCount())).build();
    return new Paths(layout, List.of(all));
  }

  /**
   * A velocity process: each step of a walk is {@code momentum} times the last one, plus noise of
   * variance 1 in each dimension, plus a drift of the given size per step and dimension.
   */
  static Trajectory walk(
      String label, long seed, int snapshots, int dimensions, double momentum, double drift) {
    RandomStream random = new RandomStream(seed, "walk");
    double[] at = new double[dimensions];
    double[] velocity = new double[dimensions];
    float[][] rows = new float[snapshots][dimensions];
    for (int i = 1; i < snapshots; i++) {
      for (int k = 0; k < dimensions; k++) {
        velocity[k] = momentum * velocity[k] + random.nextGaussian();
        at[k] += velocity[k] + drift;
        rows[i][k] = (float) at[k];
      }
    }
    return Trajectory.of(label, rows);
  }

  /**
   * An Ornstein-Uhlenbeck process from 0: each step goes back by a share of the distance, plus
   * noise of variance 1 in each dimension. A noisy path at the bottom of a bowl.
   */
  static Trajectory ornsteinUhlenbeck(long seed, int snapshots, int dimensions, double back) {
    RandomStream random = new RandomStream(seed, "walk");
    double[] at = new double[dimensions];
    float[][] rows = new float[snapshots][dimensions];
    for (int i = 1; i < snapshots; i++) {
      for (int k = 0; k < dimensions; k++) {
        at[k] = (1 - back) * at[k] + random.nextGaussian();
        rows[i][k] = (float) at[k];
      }
    }
    return Trajectory.of("adam", rows);
  }

  /** An ellipse about a point whose coordinates all have the given size, in a slanted plane. */
  static Trajectory ellipse(double size, double a, double b, int snapshots, int dimensions) {
    float[][] rows = new float[snapshots][dimensions];
    for (int i = 0; i < snapshots; i++) {
      double angle = 2 * Math.PI * i / snapshots;
      for (int k = 0; k < dimensions; k++) {
        double u = Math.cos(0.7 * k);
        double v = Math.sin(0.7 * k);
        rows[i][k] = (float) (size + a * Math.cos(angle) * u + b * Math.sin(angle) * v);
      }
    }
    return Trajectory.of("adam", rows);
  }

  static float[][] floats(Trajectory path) {
    float[][] rows = new float[path.size()][];
    for (int i = 0; i < rows.length; i++) {
      rows[i] = path.parameters(i);
    }
    return rows;
  }

  static double[][] rows(Trajectory path) {
    double[][] rows = new double[path.size()][Math.toIntExact(path.parameterCount())];
    for (int i = 0; i < rows.length; i++) {
      float[] parameters = path.parameters(i);
      for (int k = 0; k < parameters.length; k++) {
        rows[i][k] = parameters[k];
      }
    }
    return rows;
  }
}
