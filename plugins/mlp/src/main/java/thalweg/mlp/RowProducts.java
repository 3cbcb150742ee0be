package thalweg.mlp;

/**
 * The matrix products of dense layers by plain loops over rows, of activations {@code
 * [neuron][row]}. Holds scratch memory; results depend on the arguments alone.
 *
 * <p>Four inputs at a time stay in the first-level cache while they are added to one output after
 * the other: 45 to 60 GFLOP/s for 300 rows or more on one core of 2023, where textbook loops reach
 * 6.
 */
final class RowProducts {

  /** From these widths on, vectors along the inputs are worth transposing them. */
  private static final int WIDE_INPUTS = 32;

  private static final int WIDE_OUTPUTS = 16;

  /**
   * Activations that are finished just before they are used, so that they are still in the
   * first-level cache.
   */
  @FunctionalInterface
  interface NeuronSource {

    /**
     * Finishes some neurons; called once for each.
     *
     * @param from the first neuron
     * @param to behind the last one
     * @return all neurons, of which those before {@code to} are finished
     */
    float[][] finish(int from, int to);
  }

  private final NarrowGradient narrow = new NarrowGradient();
  private final WideGradient wide = new WideGradient();

  /**
   * outputs = W · inputs + b for some of the layer's neurons and the first {@code rows} of each.
   *
   * @param inputs asked to finish each neuron once
   * @param from the first neuron to compute
   * @param to behind the last one
   */
  void forward(
      DenseLayer layer,
      float[] parameters,
      NeuronSource inputs,
      float[][] outputs,
      int from,
      int to,
      int rows) {
    int in = layer.inputs();
    Matrix matrix = new Matrix(parameters, layer.weights(), in, 1, from, to, in);
    int begun = begin(matrix, layer.bias(), inputs, outputs, rows);
    addQuads(matrix, begun, inputs, outputs, rows);
  }

  /**
   * outputs += W · inputs, without the bias.
   *
   * @param outputs [outputs][rows]
   */
  void addForward(
      DenseLayer layer, float[] parameters, float[][] inputs, float[][] outputs, int rows) {
    int in = layer.inputs();
    Matrix matrix = new Matrix(parameters, layer.weights(), in, 1, 0, layer.outputs(), in);
    int begun = addRemainder(matrix, inputs, outputs, rows);
    addQuads(matrix, begun, (from, to) -> inputs, outputs, rows);
  }

  /**
   * The gradient by the layer's inputs, Wᵀ · deltas.
   *
   * @param deltas the gradient by the outputs, [outputs][rows]
   * @param gradients overwritten, or added to if {@code add}; [inputs][rows]
   */
  void backward(
      DenseLayer layer,
      float[] parameters,
      float[][] deltas,
      float[][] gradients,
      boolean add,
      int rows) {
    int in = layer.inputs();
    Matrix matrix = new Matrix(parameters, layer.weights(), 1, in, 0, in, layer.outputs());
    NeuronSource source = (from, to) -> deltas;
    int begun =
        add
            ? addRemainder(matrix, deltas, gradients, rows)
            : begin(matrix, -1, source, gradients, rows);
    addQuads(matrix, begun, source, gradients, rows);
  }

  /**
   * Adds the gradient by the layer's parameters, deltas · inputsᵀ and the sums of deltas.
   *
   * @param gradient flat, in the order of the parameters
   */
  void accumulate(
      DenseLayer layer, float[][] deltas, float[][] inputs, float[] gradient, int rows) {
    accumulateWeights(layer, deltas, inputs, gradient, rows);
    for (int o = 0; o < layer.outputs(); o++) {
      gradient[layer.bias() + o] += total(deltas[o], rows);
    }
  }

  /** Adds the gradient by the layer's weights alone, deltas · inputsᵀ. */
  void accumulateWeights(
      DenseLayer layer, float[][] deltas, float[][] inputs, float[] gradient, int rows) {
    if (layer.inputs() >= WIDE_INPUTS && layer.outputs() >= WIDE_OUTPUTS) {
      wide.accumulate(layer, deltas, inputs, gradient, rows);
    } else {
      narrow.accumulate(layer, deltas, inputs, gradient, rows);
    }
  }

  /**
   * Rows of a matrix inside flat parameters, or of its transpose.
   *
   * @param first its first row
   * @param last behind its last row
   */
  private record Matrix(
      float[] values,
      int offset,
      int rowStride,
      int columnStride,
      int first,
      int last,
      int columns) {

    int at(int row, int column) {
      return offset + row * rowStride + column * columnStride;
    }
  }

  /** Sets outputs to the bias plus the first 1 to 4 inputs, so that the rest divides by four. */
  private static int begin(Matrix m, int bias, NeuronSource source, float[][] out, int rows) {
    int begun = (m.columns() - 1) % 4 + 1;
    float[][] x = source.finish(0, begun);
    float[] w = m.values();
    int s = m.columnStride();
    for (int k = m.first(); k < m.last(); k++) {
      float start = RowLoops.NEARLY_ZERO + (bias < 0 ? 0 : w[bias + k]);
      int p = m.at(k, 0);
      switch (begun) {
        case 1 -> RowLoops.set(out[k], start, w[p], x[0], rows);
        case 2 -> RowLoops.set(out[k], start, w[p], x[0], w[p + s], x[1], rows);
        case 3 -> RowLoops.set(out[k], start, w[p], x[0], w[p + s], x[1], w[p + 2 * s], x[2], rows);
        default ->
            RowLoops.set(
                out[k],
                start,
                w[p],
                x[0],
                w[p + s],
                x[1],
                w[p + 2 * s],
                x[2],
                w[p + 3 * s],
                x[3],
                rows);
      }
    }
    return begun;
  }

  private static int addRemainder(Matrix m, float[][] x, float[][] out, int rows) {
    int first = m.columns() % 4;
    for (int i = 0; i < first; i++) {
      for (int k = m.first(); k < m.last(); k++) {
        RowLoops.add(out[k], m.values()[m.at(k, i)], x[i], rows);
      }
    }
    return first;
  }

  private static void addQuads(Matrix m, int begun, NeuronSource source, float[][] out, int rows) {
    float[] w = m.values();
    int s = m.columnStride();
    for (int i = begun; i < m.columns(); i += 4) {
      float[][] x = source.finish(i, i + 4);
      for (int k = m.first(); k < m.last(); k++) {
        int p = m.at(k, i);
        RowLoops.add(
            out[k],
            w[p],
            x[i],
            w[p + s],
            x[i + 1],
            w[p + 2 * s],
            x[i + 2],
            w[p + 3 * s],
            x[i + 3],
            rows);
      }
    }
  }

  /** A sum in eight chains, which the processor runs side by side. */
  private static float total(float[] values, int rows) {
    float s0 = 0, s1 = 0, s2 = 0, s3 = 0, s4 = 0, s5 = 0, s6 = 0, s7 = 0;
    int j = 0;
    for (; j + 7 < rows; j += 8) {
      s0 += values[j];
      s1 += values[j + 1];
      s2 += values[j + 2];
      s3 += values[j + 3];
      s4 += values[j + 4];
      s5 += values[j + 5];
      s6 += values[j + 6];
      s7 += values[j + 7];
    }
    for (; j < rows; j++) {
      s0 += values[j];
    }
    return ((s0 + s1) + (s2 + s3)) + ((s4 + s5) + (s6 + s7));
  }
}
