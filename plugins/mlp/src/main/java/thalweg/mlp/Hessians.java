package thalweg.mlp;

import thalweg.api.data.Examples;

/** Makes the Hessians of a network, and lends them their scratch memory. Thread-safe. */
final class Hessians {

  /** What a Hessian may keep of its point, in floats: 64 MB. */
  private static final long MOST_KEPT = 1 << 24;

  private final Architecture architecture;
  private final boolean vectorised;
  private final long mostKept;
  private final WorkspacePool<PlainHessian.Workspace> plain;
  private final WorkspacePool<LaneHessian.Workspace> lanes;

  /**
   * Hessians of one network.
   *
   * @param vectorised whether to compute with the Vector API
   */
  Hessians(Architecture architecture, Activation activation, boolean vectorised) {
    this(architecture, activation, vectorised, MOST_KEPT);
  }

  /** With a limit of its own for what is kept, in floats. */
  Hessians(Architecture architecture, Activation activation, boolean vectorised, long mostKept) {
    this.architecture = architecture;
    this.vectorised = vectorised;
    this.mostKept = mostKept;
    this.plain =
        new WorkspacePool<>(rows -> new PlainHessian.Workspace(architecture, activation, rows));
    this.lanes =
        new WorkspacePool<>(rows -> new LaneHessian.Workspace(architecture, activation, rows));
  }

  /**
   * The Hessian of the mean loss over some examples.
   *
   * @param parameters copied
   */
  MlpHessian at(float[] parameters, Examples examples) {
    return new MlpHessian(
        parameters.length, examples.rows(), products(parameters.clone(), examples));
  }

  private MlpHessian.Products products(float[] point, Examples examples) {
    boolean keep = floatsPerRow() * examples.rows() <= mostKept;
    if (vectorised) {
      RowParts parts = RowParts.of(examples, LaneTraining.partRows(architecture));
      return new LaneHessian(point, parts, keep, lanes);
    }
    RowParts parts = RowParts.of(examples, PlainHessian.partRows(architecture));
    return new PlainHessian(point, parts, keep, plain);
  }

  /** Inputs; of each layer activations and deltas; over a skip connection also their sum. */
  private long floatsPerRow() {
    long floats = architecture.first().inputs();
    for (DenseLayer layer : architecture.layers()) {
      floats += (layer.skip() ? 3L : 2L) * layer.outputs();
    }
    return floats;
  }
}
