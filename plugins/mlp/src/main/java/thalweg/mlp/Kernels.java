package thalweg.mlp;

/**
 * The matrix products of a dense layer, over neuron-major activations {@code [neuron][row]}.
 *
 * <p>An implementation may keep scratch memory: every thread needs its own. Results must depend on
 * the arguments alone, so that runs repeat to the byte.
 */
interface Kernels {

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
      int rows);

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
      int rows);

  /**
   * Adds the gradient by the layer's parameters, deltas · inputsᵀ and the sums of deltas.
   *
   * @param gradient flat, in the order of the parameters
   */
  void accumulate(DenseLayer layer, float[][] deltas, float[][] inputs, float[] gradient, int rows);
}
