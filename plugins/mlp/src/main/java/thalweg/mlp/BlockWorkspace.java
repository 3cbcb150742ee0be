package thalweg.mlp;

import thalweg.api.data.Examples;

/** Inputs, labels, activations and loss of one block of rows at a time. */
class BlockWorkspace implements WorkspacePool.Workspace {

  private final int capacity;
  private final float[][] inputs;
  private final int[] labels;
  private final LayerBuffers buffers;
  private final ForwardPass forward;
  private final SoftmaxLoss loss;

  /** Scratch memory for blocks of up to {@code capacity} rows, with the given buffers for them. */
  BlockWorkspace(
      Architecture architecture,
      Activation activation,
      Kernels kernels,
      LayerBuffers buffers,
      int capacity) {
    this.capacity = capacity;
    this.inputs = new float[architecture.first().inputs()][capacity];
    this.labels = new int[capacity];
    this.buffers = buffers;
    this.forward = new ForwardPass(architecture, activation, kernels, buffers);
    this.loss = new SoftmaxLoss(architecture.last().outputs(), capacity);
  }

  /** A workspace that keeps no more than two layers of activations. */
  static BlockWorkspace forEvaluation(
      Architecture architecture, Activation activation, int capacity) {
    return new BlockWorkspace(
        architecture,
        activation,
        new PlainKernels(),
        LayerBuffers.forEvaluation(architecture, capacity),
        capacity);
  }

  @Override
  public final int capacity() {
    return capacity;
  }

  /** Copies the inputs of a block here. */
  final void load(Examples block) {
    for (int feature = 0; feature < inputs.length; feature++) {
      block.copyFeature(feature, inputs[feature]);
    }
  }

  /** The inputs of the block that was loaded last. */
  final float[][] inputs() {
    return inputs;
  }

  /** Takes the block that was loaded last through the network. */
  final void forward(float[] parameters, int rows) {
    forward.run(parameters, inputs, rows);
  }

  /** The same with other means to compute the first layer. */
  final void forward(FirstLayer first, float[] parameters, int rows) {
    forward.run(first, true, parameters, inputs, rows);
  }

  /** The buffers of the layers. */
  final LayerBuffers buffers() {
    return buffers;
  }

  /** The loss so far. */
  final SoftmaxLoss loss() {
    return loss;
  }

  /** Adds the loss of a block whose scores the buffers hold. */
  final void addLoss(Examples block) {
    block.copyLabels(labels);
    loss.add(buffers.scores(), labels, block);
  }

  /** The labels of the block whose loss was added last. */
  final int[] labels() {
    return labels;
  }
}
