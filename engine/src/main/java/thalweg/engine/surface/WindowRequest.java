package thalweg.engine.surface;

import java.util.List;
import thalweg.api.scene.ProjectedPath;
import thalweg.engine.key.ContentKey;

/**
 * A window around paths that may grow until the lowest cell lies inside.
 *
 * @param paths the rectangle that they cover
 * @param margin free space around them, as a share of their extent on each side
 * @param square whether both axes have one scale
 * @param doublings how often the margin may double at the sides where the lowest cell lies
 * @param resolution grid points along each axis
 */
public record WindowRequest(
    Window paths, double margin, boolean square, int doublings, int resolution) {

  /** A window around the whole of all paths. */
  public static WindowRequest around(
      List<ProjectedPath> paths, double margin, boolean square, int doublings, int resolution) {
    return new WindowRequest(Window.covering(paths), margin, square, doublings, resolution);
  }

  /** The window with some margins. */
  Window window(Margins margins) {
    return paths.with(margins, square);
  }

  /** The hash of the window that is found on a plane. */
  String key(String plane) {
    return ContentKey.of("window")
        .with("plane", plane)
        .with("paths", paths.toList())
        .with("margin", margin)
        .with("square", square)
        .with("doublings", doublings)
        .with("resolution", resolution)
        .hash();
  }
}
