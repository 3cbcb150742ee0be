package thalweg.renderer.figure.sheet;

/**
 * What lines are drawn with. Ends and corners are round.
 *
 * @param color 0xRRGGBB
 * @param width in points
 * @param dash the length of dashes and of the gaps between them in points; 0 for a solid line
 */
public record Pen(int color, double width, double dash) {

  /** A pen for solid lines. */
  public static Pen solid(int color, double width) {
    return new Pen(color, width, 0);
  }

  /** A pen for dashed lines. */
  public static Pen dashed(int color, double width) {
    return new Pen(color, width, 2.4);
  }
}
