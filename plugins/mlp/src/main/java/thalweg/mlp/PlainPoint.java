package thalweg.mlp;

/**
 * What plain loops know of one part of the rows at a point of the parameter space, once they have
 * gone forward and backward there.
 *
 * @param rows how many there are; arrays may have room for more
 * @param inputs [feature][row]
 * @param branches act(W a + b) of each layer, [layer][neuron][row]
 * @param outputs what each layer hands on, [layer][neuron][row]; the same arrays as the branches
 *     where there is no skip connection
 * @param deltas the gradient of the sum of losses by the pre-activations, [layer][neuron][row]
 * @param curvature the second derivative by the outputs of the last layer
 */
record PlainPoint(
    int rows,
    float[][] inputs,
    float[][][] branches,
    float[][][] outputs,
    float[][][] deltas,
    OutputCurvature curvature) {

  /** What a layer reads. */
  float[][] input(int layer) {
    return layer == 0 ? inputs : outputs[layer - 1];
  }

  /** A copy that stays when the arrays of this one are overwritten. */
  PlainPoint copy() {
    float[][][] copies = copy(branches);
    float[][][] handed = new float[outputs.length][][];
    for (int l = 0; l < handed.length; l++) {
      handed[l] = outputs[l] == branches[l] ? copies[l] : copy(outputs[l]);
    }
    return new PlainPoint(rows, copy(inputs), copies, handed, copy(deltas), curvature);
  }

  private float[][][] copy(float[][][] layers) {
    float[][][] copies = new float[layers.length][][];
    for (int l = 0; l < copies.length; l++) {
      copies[l] = copy(layers[l]);
    }
    return copies;
  }

  private float[][] copy(float[][] columns) {
    float[][] copies = new float[columns.length][rows];
    for (int k = 0; k < copies.length; k++) {
      System.arraycopy(columns[k], 0, copies[k], 0, rows);
    }
    return copies;
  }
}
