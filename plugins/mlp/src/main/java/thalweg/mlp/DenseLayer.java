package thalweg.mlp;

/**
 * A fully connected layer: z = W a + b, then the activation if it is hidden, then + a if it has a
 * skip connection.
 *
 * @param inputs the width of a
 * @param outputs the width of z
 * @param weights where W, [outputs, inputs] row-major, starts in the flat parameters
 * @param bias where b starts
 * @param hidden whether an activation follows
 * @param skip whether the input is added to the activated output
 */
record DenseLayer(int inputs, int outputs, int weights, int bias, boolean hidden, boolean skip) {

  /** Where the parameters of the layer end. */
  int end() {
    return bias + outputs;
  }
}
