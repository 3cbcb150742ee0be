package thalweg.mlp;

/**
 * The weight gradient of a layer with few inputs: inner products over rows, 4 × 4 at a time.
 *
 * <p>Sums over rows do not vectorise in float, because addition is not associative; sixteen
 * independent ones at once keep both multipliers of a core busy. Holds scratch memory.
 */
final class NarrowGradient {

  private static final float START = RowLoops.NEARLY_ZERO;

  private final float[] tile = new float[16];

  /** gradient += deltas · inputsᵀ. */
  void accumulate(
      DenseLayer layer, float[][] deltas, float[][] inputs, float[] gradient, int rows) {
    for (int o = 0; o < layer.outputs(); o += 4) {
      for (int i = 0; i < layer.inputs(); i += 4) {
        products(deltas, o, layer.outputs() - 1, inputs, i, layer.inputs() - 1, rows);
        add(layer, o, i, gradient);
      }
    }
  }

  /** At an edge the last neuron stands in for missing ones. */
  private void products(
      float[][] deltas, int o, int lastOut, float[][] inputs, int i, int lastIn, int rows) {
    multiply(
        deltas[o],
        deltas[Math.min(o + 1, lastOut)],
        deltas[Math.min(o + 2, lastOut)],
        deltas[Math.min(o + 3, lastOut)],
        inputs[i],
        inputs[Math.min(i + 1, lastIn)],
        inputs[Math.min(i + 2, lastIn)],
        inputs[Math.min(i + 3, lastIn)],
        tile,
        rows);
  }

  private void add(DenseLayer layer, int o, int i, float[] gradient) {
    int height = Math.min(4, layer.outputs() - o);
    int width = Math.min(4, layer.inputs() - i);
    for (int k = 0; k < height; k++) {
      int at = layer.weights() + (o + k) * layer.inputs() + i;
      for (int m = 0; m < width; m++) {
        gradient[at + m] += tile[4 * k + m] - START;
      }
    }
  }

  private static void multiply(
      float[] d0,
      float[] d1,
      float[] d2,
      float[] d3,
      float[] a0,
      float[] a1,
      float[] a2,
      float[] a3,
      float[] into,
      int rows) {
    float s00 = START, s01 = START, s02 = START, s03 = START;
    float s10 = START, s11 = START, s12 = START, s13 = START;
    float s20 = START, s21 = START, s22 = START, s23 = START;
    float s30 = START, s31 = START, s32 = START, s33 = START;
    for (int j = 0; j < rows; j++) {
      float e = a0[j];
      float f = a1[j];
      float g = a2[j];
      float h = a3[j];
      float d = d0[j];
      s00 = Math.fma(d, e, s00);
      s01 = Math.fma(d, f, s01);
      s02 = Math.fma(d, g, s02);
      s03 = Math.fma(d, h, s03);
      d = d1[j];
      s10 = Math.fma(d, e, s10);
      s11 = Math.fma(d, f, s11);
      s12 = Math.fma(d, g, s12);
      s13 = Math.fma(d, h, s13);
      d = d2[j];
      s20 = Math.fma(d, e, s20);
      s21 = Math.fma(d, f, s21);
      s22 = Math.fma(d, g, s22);
      s23 = Math.fma(d, h, s23);
      d = d3[j];
      s30 = Math.fma(d, e, s30);
      s31 = Math.fma(d, f, s31);
      s32 = Math.fma(d, g, s32);
      s33 = Math.fma(d, h, s33);
    }
    store(into, 0, s00, s01, s02, s03);
    store(into, 4, s10, s11, s12, s13);
    store(into, 8, s20, s21, s22, s23);
    store(into, 12, s30, s31, s32, s33);
  }

  private static void store(float[] into, int at, float a, float b, float c, float d) {
    into[at] = a;
    into[at + 1] = b;
    into[at + 2] = c;
    into[at + 3] = d;
  }
}
