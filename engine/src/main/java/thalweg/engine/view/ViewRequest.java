package thalweg.engine.view;

import java.util.List;
import java.util.Optional;
import thalweg.api.scene.ProjectedPath;
import thalweg.engine.surface.SurfaceRequest;
import thalweg.engine.surface.Window;
import thalweg.engine.surface.WindowRequest;

/**
 * What is wanted of a view.
 *
 * @param window the rectangle of the plane; empty for one around all paths
 * @param margin free space around the paths, as a share of their extent on each side
 * @param squareCells whether both axes have one scale
 * @param resolution grid points along each axis
 * @param tolerance of interpolated losses, as a share of the scale; 0 measures every cell
 * @param curvature snapshots of each path whose curvature is found; 0 for none
 * @param doublings how often the margin may double at sides where the lowest cell lies on the edge;
 *     a window that is given keeps its size
 */
public record ViewRequest(
    Optional<Window> window,
    double margin,
    boolean squareCells,
    int resolution,
    double tolerance,
    int curvature,
    int doublings) {

  /** A view whose window keeps its size. */
  public ViewRequest(
      Optional<Window> window,
      double margin,
      boolean squareCells,
      int resolution,
      double tolerance,
      int curvature) {
    this(window, margin, squareCells, resolution, tolerance, curvature, 0);
  }

  /** A square grid around all paths, and no curvature. */
  public static ViewRequest of(int resolution) {
    return new ViewRequest(Optional.empty(), 0.3, false, resolution, 0, 0);
  }

  /** The window for some paths on a plane, before it grows. */
  public Window window(List<ProjectedPath> paths) {
    return window.orElseGet(() -> Window.around(paths, margin, squareCells));
  }

  /** The window that may grow around some paths; empty for one that keeps its size. */
  Optional<WindowRequest> growing(List<ProjectedPath> paths) {
    return doublings == 0 || window.isPresent()
        ? Optional.empty()
        : Optional.of(WindowRequest.around(paths, margin, squareCells, doublings, resolution));
  }

  /** The surface in a window. */
  public SurfaceRequest surface(Window covered) {
    return new SurfaceRequest(covered, resolution, tolerance);
  }
}
