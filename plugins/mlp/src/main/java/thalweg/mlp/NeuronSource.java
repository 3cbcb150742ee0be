package thalweg.mlp;

/**
 * Activations that are finished just before they are used, so that they are still in the
 * first-level cache.
 */
@FunctionalInterface
interface NeuronSource {

  /**
   * Finishes some neurons; called once for each.
   *
   * @param from the first neuron
   * @param to behind the last one
   * @return all neurons, of which those before {@code to} are finished
   */
  float[][] finish(int from, int to);
}
