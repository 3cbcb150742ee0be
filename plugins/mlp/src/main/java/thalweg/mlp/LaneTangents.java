package thalweg.mlp;

import java.util.Arrays;
import thalweg.mlp.vector.Lanes;

/**
 * Products of the Hessian with vectors by the Vector API, over one strip of rows after the other.
 * Units that are left out at a point have no tangents either. Holds scratch memory.
 */
final class LaneTangents {

  /**
   * After so many rows what was summed in float is added to sums in double: float loses a digit
   * over a thousand rows.
   */
  private static final int ROWS_IN_FLOAT = 256;

  private final int size = Lanes.stripRows();
  private final LaneTangentLayer[] layers;
  private final float[] upstream;
  private final float[] transposed;

  /** Tangents and curved tangents of the outputs, [output][row]. */
  private final float[][] tangents;

  private final float[][] curved;
  private int rows;

  LaneTangents(Architecture architecture, Activation activation) {
    int outputs = architecture.last().outputs();
    this.layers =
        architecture.layers().stream()
            .map(layer -> new LaneTangentLayer(layer, activation))
            .toArray(LaneTangentLayer[]::new);
    this.upstream = new float[LaneUnits.floats(architecture.widest())];
    this.transposed = LaneGradient.scratch(architecture);
    this.tangents = new float[outputs][size];
    this.curved = new float[outputs][size];
  }

  /** Begins a product. */
  void begin() {
    rows = 0;
    for (LaneTangentLayer layer : layers) {
      layer.reset();
    }
  }

  /** Adds a strip to the product. */
  void add(LanePoint point, float[] parameters, float[] vector, double[] sums) {
    for (int l = 0; l < layers.length; l++) {
      layers[l].forward(point.layers().get(l), point.input(l), moved(l), parameters, vector);
    }
    bend(point);
    for (int l = layers.length - 1; l >= 0; l--) {
      LanePoint.Layer at = point.layers().get(l);
      if (l < layers.length - 1) {
        layers[l].differentiate(at, upstream);
      }
      layers[l].accumulate(at, point.input(l), moved(l), transposed);
      if (l > 0) {
        layers[l].backward(at, point.input(l), parameters, vector, upstream);
      }
    }
    rows += size;
    if (rows >= ROWS_IN_FLOAT) {
      end(sums);
    }
  }

  /** Adds what is left of the product. */
  void end(double[] sums) {
    rows = 0;
    for (LaneTangentLayer layer : layers) {
      layer.moveTo(sums);
    }
  }

  /** R of what a layer reads; the inputs of the network do not move. */
  private float[] moved(int layer) {
    return layer == 0 ? null : layers[layer - 1].outputs();
  }

  /** From tangents of the outputs to those of the gradient by them. */
  private void bend(LanePoint point) {
    LaneTangentLayer last = layers[layers.length - 1];
    for (int k = 0; k < tangents.length; k++) {
      System.arraycopy(last.outputs(), k * size, tangents[k], 0, size);
    }
    point.curvature().times(tangents, curved);
    for (int k = 0; k < tangents.length; k++) {
      Arrays.fill(curved[k], point.rows(), size, 0);
      System.arraycopy(curved[k], 0, last.deltas(), k * size, size);
    }
  }
}
