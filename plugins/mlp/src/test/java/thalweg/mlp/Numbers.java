package thalweg.mlp;

import thalweg.api.data.Examples;
import thalweg.api.model.Layout;

/** Arrays in double precision, and how far others are from them. */
final class Numbers {

  private Numbers() {}

  static double[] widen(float[] values) {
    double[] wide = new double[values.length];
    for (int i = 0; i < values.length; i++) {
      wide[i] = values[i];
    }
    return wide;
  }

  /** The largest error of any block, relative to the largest gradient within it. */
  static double worstBlock(Layout layout, float[] gradient, double[] expected) {
    return layout.blocks().stream()
        .mapToDouble(
            block -> {
              double error = 0;
              double size = 1e-12;
              for (int i = (int) block.offset(); i < block.end(); i++) {
                error = Math.max(error, Math.abs(gradient[i] - expected[i]));
                size = Math.max(size, Math.abs(expected[i]));
              }
              return error / size;
            })
        .max()
        .orElseThrow();
  }

  /** How far a vector is from the expected one, relative to its length. */
  static double distance(double[] found, double[] expected) {
    double error = 0;
    double norm = 0;
    for (int i = 0; i < expected.length; i++) {
      error += (found[i] - expected[i]) * (found[i] - expected[i]);
      norm += expected[i] * expected[i];
    }
    return Math.sqrt(error / norm);
  }

  /** Four classes, one feature for each. */
  static Examples separable() {
    float[][] rows = new float[40][4];
    int[] labels = new int[40];
    for (int row = 0; row < 40; row++) {
      labels[row] = row % 4;
      rows[row][labels[row]] = 1 + 0.01f * row;
    }
    return Examples.ofRows(rows, labels, 4);
  }
}
