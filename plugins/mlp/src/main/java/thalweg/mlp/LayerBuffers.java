package thalweg.mlp;

/**
 * Where the activations of one part of the rows go, {@code [neuron][row]}.
 *
 * <p>For training every layer keeps its own; for evaluation two buffers take turns, which stay in
 * the cache.
 */
final class LayerBuffers {

  private final float[][][] branches;
  private final float[][][] outputs;

  private LayerBuffers(float[][][] branches, float[][][] outputs) {
    this.branches = branches;
    this.outputs = outputs;
  }

  /** Buffers that keep what backpropagation needs. */
  static LayerBuffers forTraining(Architecture architecture, int rows) {
    int count = architecture.layers().size();
    float[][][] branches = new float[count][][];
    float[][][] outputs = new float[count][][];
    for (int l = 0; l < count; l++) {
      DenseLayer layer = architecture.layers().get(l);
      branches[l] = new float[layer.outputs()][rows];
      outputs[l] = layer.skip() ? new float[layer.outputs()][rows] : branches[l];
    }
    return new LayerBuffers(branches, outputs);
  }

  /** Buffers that hold the latest two layers. */
  static LayerBuffers forEvaluation(Architecture architecture, int rows) {
    int count = architecture.layers().size();
    int[] widths = new int[2];
    for (int l = 0; l < count; l++) {
      widths[l % 2] = Math.max(widths[l % 2], architecture.layers().get(l).outputs());
    }
    float[][][] pair = {new float[widths[0]][rows], new float[widths[1]][rows]};
    float[][][] turns = new float[count][][];
    for (int l = 0; l < count; l++) {
      turns[l] = pair[l % 2];
    }
    return new LayerBuffers(turns, turns);
  }

  /** Pre-activations of a layer, then act(W a + b). */
  float[][] branch(int layer) {
    return branches[layer];
  }

  /** What a layer hands on: its branch, plus its input if it has a skip connection. */
  float[][] output(int layer) {
    return outputs[layer];
  }

  /** What the last layer hands on. */
  float[][] outputs() {
    return outputs[outputs.length - 1];
  }
}
