package thalweg.engine.subspace;

import java.util.List;
import thalweg.api.geometry.SubspacePoint;
import thalweg.api.scene.PathPoint;

/**
 * One path in the subspace, and on the plane that was chosen in it.
 *
 * @param inSubspace one for each snapshot
 * @param onPlane one for each snapshot, with the loss of the plane there
 */
public record ProjectedRun(List<SubspacePoint> inSubspace, List<PathPoint> onPlane) {

  /** Copies the lists. */
  public ProjectedRun {
    inSubspace = List.copyOf(inSubspace);
    onPlane = List.copyOf(onPlane);
  }
}
