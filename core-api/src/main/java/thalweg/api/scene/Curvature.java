package thalweg.api.scene;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * How the full-data loss bends along one path, over all parameters (biases included): the extreme
 * eigenvalues of its Hessian, and the bend over a finite step.
 *
 * <p>Plain full-batch gradient descent hovers where the largest eigenvalue reaches 2 / learning
 * rate: Cohen, Kaur, Li, Kolter and Talwalkar, "Gradient descent on neural networks typically
 * occurs at the edge of stability", ICLR 2021. For rules that divide each parameter's step by a
 * number of its own, P, it is the largest eigenvalue of P<sup>−1/2</sup> H P<sup>−1/2</sup> that
 * meets a limit: Cohen, Ghorbani et al., "Adaptive gradient methods at the edge of stability",
 * 2022.
 *
 * @param exact whether eigenvalues are those of second derivatives; else of differences of
 *     gradients over each point's {@link Bend#step}, which are mean curvatures over it
 * @param points at some of the snapshots, in order; the last snapshot is the last
 * @param stable the largest eigenvalue at which full-batch steps of this optimizer do not grow,
 *     where that is known
 * @param stablePreconditioned the same for the preconditioned Hessian
 */
public record Curvature(
    boolean exact, List<Point> points, OptionalDouble stable, OptionalDouble stablePreconditioned) {

  /**
   * The curvature at one snapshot.
   *
   * @param snapshot its index
   * @param largest eigenvalue of the Hessian
   * @param smallest eigenvalue of the Hessian; negative at a saddle
   * @param bend over a finite step along the eigenvector of the largest
   * @param preconditioned the largest eigenvalue of P<sup>−1/2</sup> H P<sup>−1/2</sup>, P being
   *     what the optimizer divided its last step by; empty where it divides by nothing
   */
  public record Point(
      int snapshot,
      Eigenvalue largest,
      Eigenvalue smallest,
      Bend bend,
      Optional<Eigenvalue> preconditioned) {

    /** The same point, with what is known of the preconditioned Hessian there. */
    public Point with(Optional<Eigenvalue> other) {
      return new Point(snapshot, largest, smallest, bend, other);
    }
  }

  /**
   * What is known of an eigenvalue λ from an approximate unit eigenvector v.
   *
   * @param value vᵀHv
   * @param residual ‖Hv − λv‖: some eigenvalue lies within it of the value
   * @param converged whether the residual is at most a thousandth of the largest magnitude of an
   *     eigenvalue
   */
  public record Eigenvalue(double value, double residual, boolean converged) {

    /** Whether the eigenvalue that is meant has the sign of the value. */
    public boolean signIsKnown() {
      return Math.abs(value) > residual;
    }
  }

  /**
   * How the loss bends as a picture shows it: vᵀ(g(θ + εv) − g(θ − εv)) / 2ε with g the gradient.
   * Where activations have kinks (ReLU) the exact eigenvalue does not see them, and this does.
   *
   * @param step ε, in the parameters' units
   * @param value of the bend
   */
  public record Bend(double step, double value) {}

  /** Copies the list. */
  public Curvature {
    points = List.copyOf(points);
  }

  /** The last point, which is that of the path's end; empty where there is none. */
  public Optional<Point> last() {
    return points.isEmpty() ? Optional.empty() : Optional.of(points.get(points.size() - 1));
  }
}
