package thalweg.mlp;

import thalweg.api.data.Examples;

/** Scratch memory for loss and gradient: keeps the activations of every layer. */
final class TrainingWorkspace extends BlockWorkspace {

  private final BackwardPass backward;

  private TrainingWorkspace(
      Architecture architecture, Activation activation, Kernels kernels, int capacity) {
    super(
        architecture,
        activation,
        kernels,
        LayerBuffers.forTraining(architecture, capacity),
        capacity);
    this.backward = new BackwardPass(architecture, activation, kernels, capacity);
  }

  /** A workspace for blocks of up to {@code capacity} rows. */
  static TrainingWorkspace of(Architecture architecture, Activation activation, int capacity) {
    return new TrainingWorkspace(architecture, activation, new PlainKernels(), capacity);
  }

  /** Adds the loss of a block, and the gradient of the sum of its rows' losses. */
  void addLossAndGradient(float[] parameters, Examples block, float[] gradient) {
    load(block);
    forward(parameters, block.rows());
    addLoss(block);
    loss().differentiate(labels(), backward.scoreGradients(), block.rows());
    backward.run(parameters, inputs(), buffers(), gradient, block.rows());
  }
}
