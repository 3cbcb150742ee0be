package thalweg.mlp;

import java.util.List;
import thalweg.api.data.Examples;

/**
 * Goes forward and backward with one part of the rows after the other, and leaves what second
 * derivatives need. Holds scratch memory.
 */
final class PlainVisit {

  private final Criterion criterion;
  private final ForwardPass forward;
  private final BackwardPass backward;
  private final float[][][] branches;
  private final float[][][] outputs;
  private final float[][][] deltas;

  /** Room for parts of up to {@code capacity} rows. */
  PlainVisit(Architecture architecture, Activation activation, int capacity) {
    List<DenseLayer> layers = architecture.layers();
    LayerBuffers buffers = LayerBuffers.forTraining(architecture, capacity);
    this.criterion = architecture.criterion();
    this.forward = new ForwardPass(architecture, activation, buffers, capacity);
    this.backward =
        new BackwardPass(architecture, activation, new RowProducts(), buffers, capacity);
    this.branches = new float[layers.size()][][];
    this.outputs = new float[layers.size()][][];
    this.deltas = new float[layers.size()][][];
    for (int l = 0; l < deltas.length; l++) {
      branches[l] = buffers.branch(l);
      outputs[l] = buffers.output(l);
      deltas[l] = new float[layers.get(l).outputs()][capacity];
    }
  }

  /** What there is to know of a part; valid until the next call. */
  PlainPoint of(Examples part, float[] parameters) {
    int rows = part.rows();
    forward.loss().reset();
    forward.load(part);
    forward.run(parameters, rows);
    forward.addLoss(part);
    forward.loss().differentiate(deltas[deltas.length - 1]);
    backward.run(parameters, deltas, rows, layer -> {});
    OutputCurvature curvature = criterion.curvature(forward.outputs(), rows);
    return new PlainPoint(rows, forward.inputs(), branches, outputs, deltas, curvature);
  }
}
