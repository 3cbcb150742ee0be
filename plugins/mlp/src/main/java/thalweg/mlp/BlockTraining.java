package thalweg.mlp;

import java.util.List;
import thalweg.api.data.Examples;
import thalweg.mlp.vector.BlockLoss;
import thalweg.mlp.vector.Lanes;

/**
 * Loss and gradient with the Vector API: one small block of neighbouring rows after the other goes
 * forward and backward through all layers. Holds scratch memory.
 */
final class BlockTraining implements WorkspacePool.Workspace {

  /** What the inputs of the rows that are kept at a time may take, in floats: 16 MB. */
  private static final int MOST_FLOATS = 1 << 22;

  private static final int FEWEST_ROWS = 128;

  private final int capacity;
  private final BatchRows rows;
  private final BlockLayer[] layers;
  private final BlockLayer.Units[] inputs;
  private final BlockLoss loss;
  private final float[] upstream;
  private final float[] transposed;

  /** How many rows a workspace should hold. */
  static int partRows(Architecture architecture) {
    return Math.max(FEWEST_ROWS, MOST_FLOATS / architecture.first().inputs());
  }

  /** A workspace for batches of up to {@code capacity} rows. */
  BlockTraining(Architecture architecture, Activation activation, int capacity) {
    int size = Lanes.blockRows();
    int features = architecture.first().inputs();
    int classes = architecture.last().outputs();
    boolean skips = architecture.layers().stream().anyMatch(DenseLayer::skip);
    boolean sparse = activation == Activation.RELU && !skips;
    this.capacity = capacity;
    this.rows = new BatchRows(features, classes, capacity);
    this.layers =
        architecture.layers().stream()
            .map(layer -> new BlockLayer(layer, activation, sparse))
            .toArray(BlockLayer[]::new);
    this.inputs = new BlockLayer.Units[rows.capacity()];
    for (int b = 0; b < inputs.length; b++) {
      inputs[b] = new BlockLayer.Units(rows.inputs(b), features);
    }
    int widest = BlockLayer.tiled(Math.max(features, architecture.widest()));
    this.loss = new BlockLoss(classes, BlockLayer.tiled(classes) * size);
    this.upstream = new float[widest * size];
    this.transposed = new float[(widest + size) * size];
  }

  @Override
  public int capacity() {
    return capacity;
  }

  /**
   * Writes the gradient of the mean loss, and returns the mean loss.
   *
   * @param parts of the batch, none with more rows than there is room for
   */
  double lossAndGradient(float[] parameters, List<Examples> parts, float[] gradient) {
    for (BlockLayer layer : layers) {
      layer.reset();
    }
    double sum = 0;
    int count = 0;
    for (Examples part : parts) {
      rows.load(part);
      for (int b = 0; b < rows.blocks(); b++) {
        sum += forward(parameters, b);
        backward(parameters, b);
      }
      count += part.rows();
    }
    for (BlockLayer layer : layers) {
      layer.write(1f / count, gradient);
    }
    return sum / count;
  }

  private double forward(float[] parameters, int block) {
    for (int l = 0; l < layers.length; l++) {
      layers[l].forward(parameters, source(l, block), upstream);
    }
    return loss.sum(scores(), rows.labels(), block, 1);
  }

  private void backward(float[] parameters, int block) {
    int last = layers.length - 1;
    loss.differentiate(scores(), rows.labels(), block, layers[last].deltas());
    for (int l = last; l >= 0; l--) {
      if (l < last) {
        layers[l].differentiate(upstream);
      }
      layers[l].accumulate(source(l, block), transposed);
      if (l > 0) {
        layers[l].backward(parameters, source(l, block), upstream);
      }
    }
  }

  private BlockLayer.Units source(int layer, int block) {
    return layer == 0 ? inputs[block] : layers[layer - 1].units();
  }

  private float[] scores() {
    return layers[layers.length - 1].units().values;
  }
}
