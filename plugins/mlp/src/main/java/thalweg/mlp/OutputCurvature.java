package thalweg.mlp;

/**
 * The second derivative of the sum of losses of some rows by their outputs, at given outputs: a
 * symmetric matrix for each row. Immutable.
 */
@FunctionalInterface
interface OutputCurvature {

  /**
   * Multiplies each row's matrix by a vector.
   *
   * @param tangents the vectors, [outputs][rows or more]
   * @param into overwritten with the products, [outputs][rows or more]; other arrays than those of
   *     the tangents
   */
  void times(float[][] tangents, float[][] into);
}
