package thalweg.mlp;

import java.util.Arrays;

/**
 * The weight gradient of a layer with many inputs: each row adds a multiple of its inputs to the
 * gradient of every output, so that vectors lie along the inputs.
 *
 * <p>Rows are transposed in panels that fit into the first-level cache. Holds scratch memory.
 */
final class WideGradient {

  private static final int PANEL_FLOATS = 8192;

  private float[][] panel = {};
  private float[] sums = {};

  /** gradient += deltas · inputsᵀ. */
  void accumulate(
      DenseLayer layer, float[][] deltas, float[][] inputs, float[] gradient, int rows) {
    int in = layer.inputs();
    int height = Math.max(16, Math.min(128, PANEL_FLOATS / in / 4 * 4));
    reserve(height, in);
    for (int from = 0; from < rows; from += height) {
      int count = Math.min(height, rows - from);
      transpose(inputs, in, from, count);
      for (int o = 0; o < layer.outputs(); o++) {
        Arrays.fill(sums, 0, in, RowLoops.NEARLY_ZERO);
        addRows(deltas[o], from, count, in);
        int at = layer.weights() + o * in;
        for (int i = 0; i < in; i++) {
          gradient[at + i] += sums[i] - RowLoops.NEARLY_ZERO;
        }
      }
    }
  }

  private void addRows(float[] delta, int from, int count, int in) {
    int r = 0;
    for (; r + 3 < count; r += 4) {
      int at = from + r;
      addFour(
          sums,
          delta[at],
          panel[r],
          delta[at + 1],
          panel[r + 1],
          delta[at + 2],
          panel[r + 2],
          delta[at + 3],
          panel[r + 3],
          in);
    }
    for (; r < count; r++) {
      addOne(sums, delta[from + r], panel[r], in);
    }
  }

  // Copies of two loops of RowLoops: the just-in-time compiler unrolls a loop by how long it has
  // run so far, and these are much shorter than those over rows.

  private static void addOne(float[] out, float w0, float[] a, int n) {
    for (int j = 0; j < n; j++) {
      out[j] = Math.fma(w0, a[j], out[j]);
    }
  }

  private static void addFour(
      float[] out,
      float w0,
      float[] a,
      float w1,
      float[] b,
      float w2,
      float[] c,
      float w3,
      float[] d,
      int n) {
    for (int j = 0; j < n; j++) {
      out[j] =
          Math.fma(w0, a[j], Math.fma(w1, b[j], Math.fma(w2, c[j], Math.fma(w3, d[j], out[j]))));
    }
  }

  private void transpose(float[][] inputs, int in, int from, int count) {
    for (int i = 0; i < in; i++) {
      float[] column = inputs[i];
      for (int r = 0; r < count; r++) {
        panel[r][i] = column[from + r];
      }
    }
  }

  private void reserve(int height, int in) {
    if (sums.length < in || panel.length < height) {
      int width = Math.max(sums.length, in);
      panel = new float[Math.max(panel.length, height)][width];
      sums = new float[width];
    }
  }
}
