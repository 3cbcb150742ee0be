package thalweg.api.model;

import java.util.OptionalDouble;
import thalweg.api.geometry.SymmetricOperator;

/**
 * The Hessian of a loss at one point, known by its products with vectors: exact ones where the
 * network is {@link TwiceDifferentiable}, else {@link GradientDifferences}.
 *
 * <p>Rows and columns of buffers and frozen blocks are 0.
 */
public final class Hessian implements SymmetricOperator {

  private final SymmetricOperator products;
  private final OptionalDouble step;

  private Hessian(SymmetricOperator products, OptionalDouble step) {
    this.products = products;
    this.step = step;
  }

  static Hessian of(Objective objective, float[] at) {
    if (objective.network() instanceof TwiceDifferentiable network) {
      return new Hessian(network.hessian(at, objective.examples()), OptionalDouble.empty());
    }
    GradientDifferences differences = objective.differencesAt(at);
    return new Hessian(differences, OptionalDouble.of(differences.step()));
  }

  /** Whether products are those of second derivatives, to the precision of floats. */
  public boolean isExact() {
    return step.isEmpty();
  }

  /** The step over which gradients are differenced; empty where products are exact. */
  public OptionalDouble step() {
    return step;
  }

  @Override
  public int size() {
    return products.size();
  }

  @Override
  public void times(float[] vector, double[] product) {
    products.times(vector, product);
  }
}
