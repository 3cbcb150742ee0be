package thalweg.mlp;

import java.util.function.IntConsumer;
import thalweg.mlp.vector.LaneLoss;

/**
 * One strip of rows after the other through all layers with the Vector API, forward to the outputs
 * and backward to the deltas, the gradients by all pre-activations. Holds scratch memory.
 */
final class LanePass {

  private final LaneRows rows;
  private final LaneLoss loss;
  private final LaneLayer[] layers;
  private final LaneUnits[] inputs;
  private final float[] upstream;

  /**
   * A pass over strips.
   *
   * @param rows the strips, whose arrays stay the same
   * @param loss for which their targets were prepared
   */
  LanePass(Architecture architecture, Activation activation, LaneRows rows, LaneLoss loss) {
    int features = architecture.first().inputs();
    boolean skips = architecture.layers().stream().anyMatch(DenseLayer::skip);
    boolean sparse = activation == Activation.RELU && !skips;
    this.rows = rows;
    this.loss = loss;
    this.layers =
        architecture.layers().stream()
            .map(layer -> new LaneLayer(layer, activation, sparse))
            .toArray(LaneLayer[]::new);
    this.inputs = new LaneUnits[rows.capacity()];
    for (int s = 0; s < inputs.length; s++) {
      inputs[s] = new LaneUnits(rows.inputs(s), features);
    }
    this.upstream = new float[LaneUnits.floats(Math.max(features, architecture.widest()))];
  }

  /** The number of layers. */
  int layers() {
    return layers.length;
  }

  /** A layer as the last strip left it. */
  LaneLayer layer(int index) {
    return layers[index];
  }

  /** What a layer reads of a strip. */
  LaneUnits input(int layer, int strip) {
    return layer == 0 ? inputs[strip] : layers[layer - 1].units();
  }

  /** What the last layer gave, [output][row]. */
  float[] outputs() {
    return layers[layers.length - 1].units().values;
  }

  /** Takes a strip to the outputs; returns the sum of its losses. */
  double forward(float[] parameters, int strip) {
    for (int l = 0; l < layers.length; l++) {
      layers[l].forward(parameters, input(l, strip), upstream);
    }
    return loss.sum(outputs(), rows.targets(), strip, 1);
  }

  /**
   * Takes the strip that went forward last back.
   *
   * @param ready called with each layer as soon as its deltas are there
   */
  void backward(float[] parameters, int strip, IntConsumer ready) {
    int last = layers.length - 1;
    loss.differentiate(outputs(), rows.targets(), strip, layers[last].deltas());
    for (int l = last; l >= 0; l--) {
      if (l < last) {
        layers[l].differentiate(upstream);
      }
      ready.accept(l);
      if (l > 0) {
        layers[l].backward(parameters, input(l, strip), upstream);
      }
    }
  }
}
