package thalweg.mlp;

import thalweg.api.geometry.Plane;

/** A plane of packed parameters. */
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

  /** The number of packed parameters. */
  int size() {
    return anchor.length;
  }

  /** The anchor and the two directions, packed; only to be read. */
  float[][] terms() {
    return new float[][] {anchor, u, v};
  }

  /** Writes the packed parameters at (x, y) from an index on. */
  void parametersAt(float x, float y, int from, float[] into) {
    combine(into, anchor, x, u, y, v, from, into.length);
  }

  /** out = p + x·q + y·r. */
  static void combine(
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
