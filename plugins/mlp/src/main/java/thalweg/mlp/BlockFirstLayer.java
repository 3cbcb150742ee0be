package thalweg.mlp;

import thalweg.mlp.vector.Lanes;

/** As {@link AffineFirstLayer}, for blocks of rows and packed parameters. */
final class BlockFirstLayer {

  /** P, Q and R: [block][3][neuron · row]. */
  private final float[][][] terms;

  BlockFirstLayer(PackedPlane plane, BlockedRows rows) {
    PackedLayer layer = plane.layers()[0];
    float[][] parameters = plane.terms();
    int[] all = new int[layer.layer().inputs()];
    for (int i = 0; i < all.length; i++) {
      all[i] = i;
    }
    this.terms = new float[rows.blocks()][3][layer.width() * Lanes.blockRows()];
    for (int b = 0; b < terms.length; b++) {
      for (int term = 0; term < 3; term++) {
        BlockForward.first(layer, parameters[term], all, rows.inputs()[b], terms[b][term]);
      }
    }
  }

  /** Z(x, y) of one block. */
  void at(float x, float y, int block, float[] into) {
    float[][] term = terms[block];
    PackedPlane.combine(into, term[0], x, term[1], y, term[2], 0, term[0].length);
  }
}
