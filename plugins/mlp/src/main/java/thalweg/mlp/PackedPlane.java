package thalweg.mlp;

import thalweg.api.geometry.Plane;
import thalweg.mlp.vector.Lanes;

/** A plane of packed parameters, and what its first layer is worth for given inputs. */
final class PackedPlane {

  private final PackedLayer[] layers;
  private final float[] anchor;
  private final float[] u;
  private final float[] v;

  PackedPlane(Architecture architecture, Plane plane) {
    this.layers = new PackedLayer[architecture.layers().size()];
    int end = 0;
    for (int l = 0; l < layers.length; l++) {
      layers[l] = PackedLayer.at(end, architecture.layers().get(l));
      end = layers[l].end();
    }
    this.anchor = packed(plane.anchor(), RowLoops.NEARLY_ZERO, end);
    this.u = packed(plane.u().vector(), 0, end);
    this.v = packed(plane.v().vector(), 0, end);
  }

  /** The layers, from the first one on. */
  PackedLayer[] layers() {
    return layers;
  }

  /** The layer that gives the outputs. */
  PackedLayer last() {
    return layers[layers.length - 1];
  }

  /** The number of packed parameters. */
  int size() {
    return anchor.length;
  }

  /** Writes the packed parameters at (x, y) from an index on. */
  void parametersAt(float x, float y, int from, float[] into) {
    combine(into, anchor, x, u, y, v, from, into.length);
  }

  /**
   * As {@link AffineFirstLayer} has them, but for strips: P, Q and R of the pre-activations Z(x, y)
   * = P + x·Q + y·R.
   *
   * @return [strip][3][neuron · row]
   */
  float[][][] firstLayer(LaneRows rows) {
    float[][] terms = {anchor, u, v};
    int size = layers[0].width() * Lanes.stripRows();
    int[] all = LaneForward.indices(layers[0].layer().inputs());
    float[][][] products = new float[rows.strips()][terms.length][size];
    for (int s = 0; s < products.length; s++) {
      for (int term = 0; term < terms.length; term++) {
        LaneForward.first(layers[0], terms[term], all, rows.inputs(s), products[s][term]);
      }
    }
    return products;
  }

  /** Z(x, y) of one strip from its P, Q and R. */
  static void preactivationsAt(float x, float y, float[][] terms, float[] into) {
    combine(into, terms[0], x, terms[1], y, terms[2], 0, terms[0].length);
  }

  /** out = p + x·q + y·r. */
  private static void combine(
      float[] out, float[] p, float x, float[] q, float y, float[] r, int from, int to) {
    for (int i = from; i < to; i++) {
      out[i] = Math.fma(x, q[i], Math.fma(y, r[i], p[i]));
    }
  }

  private float[] packed(float[] parameters, float least, int size) {
    float[] into = new float[size];
    for (PackedLayer layer : layers) {
      layer.pack(parameters, least, into);
    }
    return into;
  }
}
