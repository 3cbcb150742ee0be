package thalweg.mlp;

/** Where the pre-activations of the first layer come from. */
@FunctionalInterface
interface FirstLayer {

  /** Writes the neurons from {@code from} to before {@code to}, [neuron][row]. */
  void preactivations(int from, int to, float[][] into, int rows);
}
