package thalweg.engine.surface;

import thalweg.engine.key.ContentKey;

/**
 * What is to be measured of a plane.
 *
 * @param window the rectangle of the plane
 * @param resolution grid points along each axis; at least 2
 * @param tolerance of interpolated losses, as a share of the scale; 0 measures every cell
 */
public record SurfaceRequest(Window window, int resolution, double tolerance) {

  /**
   * Checks the numbers.
   *
   * @throws IllegalArgumentException if the resolution is below 2, or the tolerance no share
   */
  public SurfaceRequest {
    if (resolution < 2) {
      throw new IllegalArgumentException(
          "A resolution of " + resolution + ", expected at least 2, a point for each end.");
    }
    if (!(tolerance >= 0 && tolerance <= 1)) {
      throw new IllegalArgumentException("A tolerance of " + tolerance + ", expected 0 to 1.");
    }
  }

  /** Every cell of a window. */
  public static SurfaceRequest of(Window window, int resolution) {
    return new SurfaceRequest(window, resolution, 0);
  }

  /**
   * The hash of the surface.
   *
   * @param plane the hash of what the plane depends on
   */
  public String key(String plane) {
    return ContentKey.of("landscape")
        .with("plane", plane)
        .with("window", window.toList())
        .with("resolution", resolution)
        .with("tolerance", tolerance)
        .hash();
  }
}
