package thalweg.mlp;

import thalweg.mlp.vector.Lanes;

/**
 * Where a layer's parameters lie among packed ones: tiles of eight neurons, then of four; each is
 * its biases, then its weights for one input after the other.
 *
 * @param layer the layer itself
 * @param start where its first tile starts
 * @param eights the number of tiles of eight
 * @param fours the number of tiles of four behind them
 */
record PackedLayer(DenseLayer layer, int start, int eights, int fours) {

  private static final int EIGHT = 8;
  private static final int FOUR = 4;

  /** Packs a layer from the given index on. */
  static PackedLayer at(int start, DenseLayer layer) {
    int fours = (layer.outputs() + FOUR - 1) / FOUR;
    return Lanes.manyRegisters()
        ? new PackedLayer(layer, start, fours / 2, fours % 2)
        : new PackedLayer(layer, start, 0, fours);
  }

  /** The number of neurons, with those that fill the last tile. */
  int width() {
    return EIGHT * eights + FOUR * fours;
  }

  /** Where the layer ends. */
  int end() {
    return start + width() * (1 + layer.inputs());
  }

  /** Where a tile of eight starts. */
  int eight(int tile) {
    return start + EIGHT * tile * (1 + layer.inputs());
  }

  /** Where a tile of four starts. */
  int four(int tile) {
    return eight(eights) + FOUR * tile * (1 + layer.inputs());
  }

  /**
   * Copies the layer's parameters to their places; neurons that only fill a tile get zeros.
   *
   * @param least added to every bias
   */
  void pack(float[] parameters, float least, float[] into) {
    for (int k = 0; k < width(); k++) {
      boolean inEight = k < EIGHT * eights;
      int height = inEight ? EIGHT : FOUR;
      int at = k % height + (inEight ? eight(k / EIGHT) : four(k / FOUR - 2 * eights));
      boolean real = k < layer.outputs();
      into[at] = least + (real ? parameters[layer.bias() + k] : 0);
      for (int i = 0; i < layer.inputs(); i++) {
        into[at + height * (1 + i)] =
            real ? parameters[layer.weights() + k * layer.inputs() + i] : 0;
      }
    }
  }
}
