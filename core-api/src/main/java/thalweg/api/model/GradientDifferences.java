package thalweg.api.model;

import java.util.Arrays;
import java.util.List;
import thalweg.api.geometry.SymmetricOperator;
import thalweg.api.geometry.Vectors;

/**
 * How the loss bends over a finite step about one point: differences of gradients, two for each
 * product.
 *
 * <p>For a unit vector z the product is (g(θ + εz) − g(θ − εz)) / 2ε: the mean of the Hessian over
 * the step, times z. ε = 0.03 · max(1, ‖θ‖) / √p, 3 % of a typical parameter, is wide on purpose:
 * where an activation has kinks (ReLU) the gradient jumps, and over a short step few jumps, each
 * divided by a small ε, drown the curvature. Over such a step a sharp loss need not be a quadratic:
 * the products then are not those of one matrix, their residuals say how far from it, and the
 * curvature differs from that of {@link TwiceDifferentiable#hessian} by any factor.
 *
 * <p>Buffers and frozen blocks are constants: their rows and columns are 0.
 */
public final class GradientDifferences implements SymmetricOperator {

  private static final double SHARE = 3e-2;

  private final Objective objective;
  private final float[] at;
  private final List<Block> constants;
  private final double step;

  GradientDifferences(Objective objective, float[] at) {
    this.objective = objective;
    this.at = at.clone();
    this.constants =
        objective.network().layout().stored().stream().filter(b -> !b.isTrained()).toList();
    this.step = SHARE * Math.max(1, Vectors.norm(at)) / Math.sqrt(at.length);
  }

  /** ε: how far each of the two gradients is from the point, in the parameters' units. */
  public double step() {
    return step;
  }

  @Override
  public int size() {
    return at.length;
  }

  @Override
  public void times(float[] vector, double[] product) {
    double norm = Vectors.norm(vector);
    if (norm == 0) {
      Arrays.fill(product, 0);
      return;
    }
    float[] ahead = gradient(vector, step / norm);
    float[] behind = gradient(vector, -step / norm);
    double scale = norm / (2 * step);
    for (int i = 0; i < product.length; i++) {
      product[i] = scale * ((double) ahead[i] - behind[i]);
    }
  }

  /** zᵀ(g(θ + εz) − g(θ − εz)) / 2ε for a unit vector z: how the loss bends along it. */
  public double bend(float[] unit) {
    double[] product = new double[at.length];
    times(unit, product);
    double bend = 0;
    for (int i = 0; i < unit.length; i++) {
      bend += unit[i] * product[i];
    }
    return bend;
  }

  private float[] gradient(float[] vector, double distance) {
    float[] parameters = new float[at.length];
    for (int i = 0; i < at.length; i++) {
      parameters[i] = (float) (at[i] + distance * vector[i]);
    }
    // Moving constants would add their effect on the gradient, and the matrix would not be
    // symmetric.
    for (Block block : constants) {
      int from = Math.toIntExact(block.offset());
      System.arraycopy(at, from, parameters, from, Math.toIntExact(block.size()));
    }
    float[] gradient = new float[at.length];
    objective.lossAndGradient(parameters, gradient);
    return gradient;
  }
}
