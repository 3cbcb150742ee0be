package thalweg.api.geometry;

import org.osgi.annotation.versioning.ConsumerType;

/** A symmetric matrix that is known by its products with vectors. */
@ConsumerType
public interface SymmetricOperator {

  /** The number of rows, and of columns. */
  int size();

  /**
   * Multiplies.
   *
   * @param vector of {@link #size()} values, read only
   * @param product overwritten with matrix · vector
   */
  void times(float[] vector, double[] product);
}
