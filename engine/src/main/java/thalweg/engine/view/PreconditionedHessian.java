package thalweg.engine.view;

import thalweg.api.geometry.SymmetricOperator;

/**
 * P<sup>−1/2</sup> H P<sup>−1/2</sup> for a diagonal P: the Hessian as an optimizer meets it that
 * divides the step of each parameter (Cohen, Ghorbani et al., "Adaptive gradient methods at the
 * edge of stability", 2022, section 2).
 */
final class PreconditionedHessian implements SymmetricOperator {

  private final SymmetricOperator hessian;
  private final double[] inverseRoots;

  /**
   * A Hessian between the roots of divisors.
   *
   * @param divisor the diagonal of P, positive
   */
  PreconditionedHessian(SymmetricOperator hessian, float[] divisor) {
    this.hessian = hessian;
    this.inverseRoots = new double[divisor.length];
    for (int i = 0; i < divisor.length; i++) {
      inverseRoots[i] = 1 / Math.sqrt(divisor[i]);
    }
  }

  @Override
  public int size() {
    return hessian.size();
  }

  @Override
  public void times(float[] vector, double[] product) {
    float[] divided = new float[vector.length];
    for (int i = 0; i < divided.length; i++) {
      divided[i] = (float) (inverseRoots[i] * vector[i]);
    }
    hessian.times(divided, product);
    for (int i = 0; i < product.length; i++) {
      product[i] *= inverseRoots[i];
    }
  }
}
