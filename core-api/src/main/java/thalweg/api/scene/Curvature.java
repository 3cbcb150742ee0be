package thalweg.api.scene;

import java.util.List;
import java.util.OptionalDouble;

/**
 * The extreme eigenvalues of the Hessian of the full-data loss along one path, over all parameters
 * (biases included).
 *
 * <p>Plain full-batch gradient descent hovers where the largest reaches 2 / learning rate: Cohen,
 * Kaur, Li, Kolter and Talwalkar, "Gradient descent on neural networks typically occurs at the edge
 * of stability", ICLR 2021.
 *
 * @param points at some of the snapshots, in order; the last snapshot is the last
 * @param stable the largest eigenvalue at which full-batch steps of this optimizer do not grow,
 *     where that is known
 */
public record Curvature(List<Point> points, OptionalDouble stable) {

  /**
   * The curvature at one snapshot.
   *
   * @param snapshot its index
   * @param largest eigenvalue of the Hessian
   * @param smallest eigenvalue of the Hessian; negative at a saddle
   * @param converged whether both had settled to one part in a thousand when the iteration ended
   */
  public record Point(int snapshot, double largest, double smallest, boolean converged) {}

  /** Copies the list. */
  public Curvature {
    points = List.copyOf(points);
  }
}
