package thalweg.engine.view;

import java.util.List;
import java.util.Optional;
import thalweg.api.scene.ProjectedPath;
import thalweg.engine.surface.SurfaceRequest;
import thalweg.engine.surface.Window;

/**
 * What is wanted of a view.
 *
 * @param window the rectangle of the plane; empty for one around all paths
 * @param margin free space around the paths, as a share of their extent on each side
 * @param squareCells whether both axes have one scale
 * @param resolution grid points along each axis
 * @param tolerance of interpolated losses, as a share of the scale; 0 measures every cell
 * @param curvature snapshots of each path whose curvature is found; 0 for none
 */
public record ViewRequest(
    Optional<Window> window,
    double margin,
    boolean squareCells,
    int resolution,
    double tolerance,
    int curvature) {

  /** A square grid around all paths, and no curvature. */
  public static ViewRequest of(int resolution) {
    return new ViewRequest(Optional.empty(), 0.3, false, resolution, 0, 0);
  }

  /** The surface for some paths on a plane. */
  public SurfaceRequest surface(List<ProjectedPath> paths) {
    Window covered = window.orElseGet(() -> Window.around(paths, margin, squareCells));
    return new SurfaceRequest(covered, resolution, tolerance);
  }
}
