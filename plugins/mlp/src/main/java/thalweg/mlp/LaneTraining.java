package thalweg.mlp;

import thalweg.api.data.Examples;
import thalweg.mlp.vector.LaneLoss;
import thalweg.mlp.vector.Lanes;

/**
 * Loss and gradient with the Vector API: one strip of neighbouring rows after the other goes
 * forward and backward through all layers.
 */
final class LaneTraining implements Training {

  /** What the inputs of the rows that are kept at a time may take, in floats: 16 MB. */
  private static final int MOST_FLOATS = 1 << 22;

  private static final int FEWEST_ROWS = 128;

  private final int capacity;
  private final LaneBatch batch;
  private final LaneRows rows;
  private final LaneLayer[] layers;
  private final LaneLayer.Units[] inputs;
  private final LaneLoss loss;
  private final float[] upstream;
  private final float[] transposed;

  /** The most rows of a part. */
  static int partRows(Architecture architecture) {
    return Math.max(FEWEST_ROWS, MOST_FLOATS / architecture.first().inputs());
  }

  /** A workspace for parts of up to {@code capacity} rows. */
  LaneTraining(Architecture architecture, Activation activation, int capacity) {
    int size = Lanes.stripRows();
    int features = architecture.first().inputs();
    int outputs = architecture.last().outputs();
    boolean skips = architecture.layers().stream().anyMatch(DenseLayer::skip);
    boolean sparse = activation == Activation.RELU && !skips;
    this.capacity = capacity;
    this.loss = architecture.criterion().laneLoss(LaneLayer.tiled(outputs) * size);
    this.batch = new LaneBatch(architecture, loss, capacity);
    this.rows = batch.strips();
    this.layers =
        architecture.layers().stream()
            .map(layer -> new LaneLayer(layer, activation, sparse))
            .toArray(LaneLayer[]::new);
    this.inputs = new LaneLayer.Units[rows.capacity()];
    for (int s = 0; s < inputs.length; s++) {
      inputs[s] = new LaneLayer.Units(rows.inputs(s), features);
    }
    int widest = LaneLayer.tiled(Math.max(features, architecture.widest()));
    this.upstream = new float[widest * size];
    this.transposed = new float[(widest + size) * size];
  }

  @Override
  public int capacity() {
    return capacity;
  }

  @Override
  public double lossAndGradient(float[] parameters, RowParts parts, float[] gradient) {
    for (LaneLayer layer : layers) {
      layer.reset();
    }
    double sum = 0;
    for (Examples part : parts.parts()) {
      batch.load(part);
      for (int s = 0; s < rows.strips(); s++) {
        sum += forward(parameters, s);
        backward(parameters, s);
      }
    }
    for (LaneLayer layer : layers) {
      layer.write(1f / parts.rows(), gradient);
    }
    return sum / parts.rows();
  }

  private double forward(float[] parameters, int strip) {
    for (int l = 0; l < layers.length; l++) {
      layers[l].forward(parameters, source(l, strip), upstream);
    }
    return loss.sum(outputs(), rows.targets(), strip, 1);
  }

  private void backward(float[] parameters, int strip) {
    int last = layers.length - 1;
    loss.differentiate(outputs(), rows.targets(), strip, layers[last].deltas());
    for (int l = last; l >= 0; l--) {
      if (l < last) {
        layers[l].differentiate(upstream);
      }
      layers[l].accumulate(source(l, strip), transposed);
      if (l > 0) {
        layers[l].backward(parameters, source(l, strip), upstream);
      }
    }
  }

  private LaneLayer.Units source(int layer, int strip) {
    return layer == 0 ? inputs[strip] : layers[layer - 1].units();
  }

  private float[] outputs() {
    return layers[layers.length - 1].units().values;
  }
}
