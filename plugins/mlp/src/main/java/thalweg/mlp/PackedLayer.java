package thalweg.mlp;

/**
 * Where a layer's parameters lie among packed ones: tiles of eight neurons, the last one of four or
 * eight; each is its biases, then its weights for one input after the other.
 *
 * @param layer the layer itself
 * @param start where its first tile starts
 * @param eights the number of tiles of eight
 * @param fours the number of tiles of four behind them, 0 or 1
 */
record PackedLayer(DenseLayer layer, int start, int eights, int fours) {

  private static final int EIGHT = 8;
  private static final int FOUR = 4;

  /** Packs a layer from the given index on. */
  static PackedLayer at(int start, DenseLayer layer) {
    int rest = layer.outputs() % EIGHT;
    int eights = layer.outputs() / EIGHT + (rest > FOUR ? 1 : 0);
    return new PackedLayer(layer, start, eights, rest > 0 && rest <= FOUR ? 1 : 0);
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

  /** Where the tile of four starts. */
  int four() {
    return eight(eights);
  }

  /**
   * Copies the layer's parameters to their places; neurons that only fill a tile get zeros.
   *
   * @param least added to every bias
   */
  void pack(float[] parameters, float least, float[] into) {
    for (int k = 0; k < width(); k++) {
      int tile = k / EIGHT;
      int height = tile < eights ? EIGHT : FOUR;
      int at = eight(tile) + k % EIGHT;
      boolean real = k < layer.outputs();
      into[at] = least + (real ? parameters[layer.bias() + k] : 0);
      for (int i = 0; i < layer.inputs(); i++) {
        into[at + height * (1 + i)] =
            real ? parameters[layer.weights() + k * layer.inputs() + i] : 0;
      }
    }
  }
}
