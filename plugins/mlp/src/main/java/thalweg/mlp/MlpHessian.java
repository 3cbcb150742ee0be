package thalweg.mlp;

import java.util.Arrays;
import thalweg.api.geometry.SymmetricOperator;

/**
 * The Hessian of the mean loss at a point. Thread-safe.
 *
 * <p>Vectors are scaled by a power of two, which is exact, before the network sees them: products
 * are then as good for very short and very long vectors as for those of length 1.
 */
final class MlpHessian implements SymmetricOperator {

  private final int size;
  private final int rows;
  private final Products products;

  /** Products with the Hessian of the sum of losses over all rows. Thread-safe. */
  @FunctionalInterface
  interface Products {

    /**
     * Adds a product.
     *
     * @param vector in the order of the parameters, not much larger than 1; read only
     * @param sums added to
     */
    void add(float[] vector, double[] sums);
  }

  /**
   * The mean of a sum.
   *
   * @param size the number of parameters
   * @param rows how many were summed over
   */
  MlpHessian(int size, int rows, Products products) {
    this.size = size;
    this.rows = rows;
    this.products = products;
  }

  @Override
  public int size() {
    return size;
  }

  @Override
  public void times(float[] vector, double[] product) {
    requireFit(vector, product);
    Arrays.fill(product, 0, size, 0);
    float largest = 0;
    for (float value : vector) {
      largest = Math.max(largest, Math.abs(value));
    }
    if (largest == 0) {
      return;
    }
    int exponent = Math.min(Math.getExponent(largest), Float.MAX_EXPONENT);
    products.add(multiple(Math.scalb(1f, -exponent), vector), product);
    double scale = Math.scalb(1.0, exponent) / rows;
    for (int i = 0; i < size; i++) {
      product[i] *= scale;
    }
  }

  private static float[] multiple(float factor, float[] vector) {
    float[] multiple = new float[vector.length];
    for (int i = 0; i < multiple.length; i++) {
      multiple[i] = factor * vector[i];
    }
    return multiple;
  }

  private void requireFit(float[] vector, double[] product) {
    if (vector.length != size || product.length < size) {
      throw new IllegalArgumentException(
          "A vector of %d and a product of %d numbers do not fit a Hessian of %d."
              .formatted(vector.length, product.length, size));
    }
  }
}
