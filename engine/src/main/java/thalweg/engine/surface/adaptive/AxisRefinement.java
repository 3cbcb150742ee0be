package thalweg.engine.surface.adaptive;

import java.util.Arrays;

/**
 * From the nodes of one level of an axis to those of the next: old nodes keep their values, new
 * ones get the Lagrange polynomial through the nearest old nodes, one-sided at the ends.
 */
final class AxisRefinement {

  private final int[] fine;
  private final int[] start;
  private final double[][] weights;

  /**
   * Prepares the weights.
   *
   * @param coarse ascending indices
   * @param fine ascending indices, among them all coarse ones
   * @param stencil old nodes that make a new one: 2 is linear, 4 cubic
   */
  AxisRefinement(int[] coarse, int[] fine, int stencil) {
    this.fine = fine;
    this.start = new int[fine.length];
    this.weights = new double[fine.length][];
    int width = Math.min(stencil, coarse.length);
    for (int i = 0; i < fine.length; i++) {
      int at = Arrays.binarySearch(coarse, fine[i]);
      if (at >= 0) {
        start[i] = at;
        weights[i] = new double[] {1};
      } else {
        int left = -at - 2;
        start[i] = Math.max(0, Math.min(left + 1 - width / 2, coarse.length - width));
        weights[i] = lagrange(coarse, start[i], width, fine[i]);
      }
    }
  }

  private static double[] lagrange(int[] nodes, int from, int width, int at) {
    double[] weights = new double[width];
    for (int i = 0; i < width; i++) {
      weights[i] = 1;
      for (int j = 0; j < width; j++) {
        if (j != i) {
          weights[i] *= (double) (at - nodes[from + j]) / (nodes[from + i] - nodes[from + j]);
        }
      }
    }
    return weights;
  }

  /** Interpolates between rows, with this axis across them: [coarse][n] gives [fine][n]. */
  double[][] acrossRows(double[][] rows) {
    double[][] result = new double[fine.length][rows[0].length];
    for (int i = 0; i < fine.length; i++) {
      for (int k = 0; k < weights[i].length; k++) {
        double[] row = rows[start[i] + k];
        for (int column = 0; column < row.length; column++) {
          result[i][column] += weights[i][k] * row[column];
        }
      }
    }
    return result;
  }

  /** Interpolates within rows: [n][coarse] gives [n][fine]. */
  double[][] withinRows(double[][] rows) {
    return Arrays.stream(rows).map(this::within).toArray(double[][]::new);
  }

  private double[] within(double[] row) {
    double[] result = new double[fine.length];
    for (int i = 0; i < fine.length; i++) {
      for (int k = 0; k < weights[i].length; k++) {
        result[i] += weights[i][k] * row[start[i] + k];
      }
    }
    return result;
  }
}
