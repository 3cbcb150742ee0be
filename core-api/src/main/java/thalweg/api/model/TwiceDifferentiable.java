package thalweg.api.model;

import org.osgi.annotation.versioning.ConsumerType;
import thalweg.api.data.Examples;
import thalweg.api.geometry.SymmetricOperator;

/**
 * A model whose loss has exact second derivatives, as products of the Hessian with vectors.
 *
 * <p>Such a product is the derivative of the gradient along a vector. It costs about two gradients
 * (Pearlmutter, "Fast exact multiplication by the Hessian", Neural Computation 6, 1994: the
 * R-operator), and unlike a difference of gradients it has no step to choose. Where the loss has a
 * kink, as under ReLU, it is the derivative of the piece at hand.
 */
@ConsumerType
public interface TwiceDifferentiable extends Differentiable {

  /**
   * The Hessian of the loss at a point. Thread-safe: products may be asked for at once.
   *
   * @param parameters copied
   * @param examples one or more, over which the loss is taken
   * @return an operator of size {@code layout().arrayLength()}, whose rows and columns of buffers
   *     and frozen blocks are 0
   */
  SymmetricOperator hessian(float[] parameters, Examples examples);
}
