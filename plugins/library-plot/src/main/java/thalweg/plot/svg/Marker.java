package thalweg.plot.svg;

/**
 * Shapes that tell paths apart where colours do not: each path has one of its own, in legends and
 * where it stands or ends.
 */
public enum Marker {
  /** The first path. */
  CIRCLE("M-6 0A6 6 0 0 1 6 0 6 6 0 0 1-6 0Z"),
  /** The second path. */
  SQUARE("M-5.5-5.5H5.5V5.5H-5.5Z"),
  /** The third path. */
  TRIANGLE("M0-7.2 6.8 5.2H-6.8Z"),
  /** The fourth path. */
  DIAMOND("M0-7.8 7.8 0 0 7.8-7.8 0Z"),
  /** The fifth path. */
  PLUS("M-2.4-7H2.4V-2.4H7V2.4H2.4V7H-2.4V2.4H-7V-2.4H-2.4Z"),
  /** The sixth path. */
  DROP("M0 7.2-6.8-5.2H6.8Z"),
  /** The seventh path. */
  HEXAGON("M-7 0-3.5-6.1H3.5L7 0 3.5 6.1H-3.5Z");

  private final String outline;

  Marker(String outline) {
    this.outline = outline;
  }

  /** The marker of a path, counted from 0; the eighth has that of the first again. */
  public static Marker of(int path) {
    return values()[path % values().length];
  }

  /** Its outline around the origin, about 14 units wide, as an SVG path. */
  public String outline() {
    return outline;
  }
}
