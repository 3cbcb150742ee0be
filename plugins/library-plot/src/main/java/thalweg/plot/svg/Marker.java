package thalweg.plot.svg;

/**
 * Shapes that tell paths apart where colours do not: each path has one of its own, in legends and
 * where it stands or ends.
 */
public enum Marker {
  /** The first path. */
  CIRCLE,
  /** The second path. */
  SQUARE(-5.5, -5.5, 5.5, -5.5, 5.5, 5.5, -5.5, 5.5),
  /** The third path. */
  TRIANGLE(0, -7.2, 6.8, 5.2, -6.8, 5.2),
  /** The fourth path. */
  DIAMOND(0, -7.8, 7.8, 0, 0, 7.8, -7.8, 0),
  /** The fifth path. */
  PLUS(
      -2.4, -7, 2.4, -7, 2.4, -2.4, 7, -2.4, 7, 2.4, 2.4, 2.4, 2.4, 7, -2.4, 7, -2.4, 2.4, -7, 2.4,
      -7, -2.4, -2.4, -2.4),
  /** The sixth path. */
  DROP(0, 7.2, -6.8, -5.2, 6.8, -5.2),
  /** The seventh path. */
  HEXAGON(-7, 0, -3.5, -6.1, 3.5, -6.1, 7, 0, 3.5, 6.1, -3.5, 6.1);

  /** Of the circle, whose corners are none. */
  public static final double RADIUS = 6;

  private final double[] corners;

  Marker(double... corners) {
    this.corners = corners;
  }

  /** The marker of a path, counted from 0; the eighth has that of the first again. */
  public static Marker of(int path) {
    return values()[path % values().length];
  }

  /**
   * Its corners around the origin, about 14 units apart: x and y of the first, of the second and so
   * on, y downwards; none for the circle.
   */
  public double[] corners() {
    return corners.clone();
  }

  /** Its outline around the origin, about 14 units wide, as an SVG path. */
  public String outline() {
    if (corners.length == 0) {
      return "M-6 0A6 6 0 0 1 6 0 6 6 0 0 1-6 0Z";
    }
    StringBuilder path = new StringBuilder("M");
    for (double coordinate : corners) {
      path.append(Coordinate.of(coordinate)).append(' ');
    }
    return path.append('Z').toString();
  }
}
