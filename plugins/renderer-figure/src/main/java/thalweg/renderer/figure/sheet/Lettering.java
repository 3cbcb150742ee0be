package thalweg.renderer.figure.sheet;

/**
 * How a line of text is set.
 *
 * @param size of the em in points
 * @param color 0xRRGGBB
 * @param align which part of the text stands at its place
 * @param bold whether it is bold
 * @param upward whether it runs from bottom to top
 */
public record Lettering(double size, int color, Align align, boolean bold, boolean upward) {

  /** Which part of a text stands at its place. */
  public enum Align {
    /** Its start. */
    START(0),
    /** Its middle. */
    MIDDLE(0.5),
    /** Its end. */
    END(1);

    private final double share;

    Align(double share) {
      this.share = share;
    }

    /** How much of the text stands before its place. */
    double share() {
      return share;
    }
  }

  /** Plain text that starts at its place. */
  public static Lettering of(double size, int color) {
    return new Lettering(size, color, Align.START, false, false);
  }

  /** The same with its middle at its place. */
  public Lettering centred() {
    return new Lettering(size, color, Align.MIDDLE, bold, upward);
  }

  /** The same with its end at its place. */
  public Lettering toTheLeft() {
    return new Lettering(size, color, Align.END, bold, upward);
  }

  /** The same in bold. */
  public Lettering inBold() {
    return new Lettering(size, color, align, true, upward);
  }

  /** The same from bottom to top. */
  public Lettering turned() {
    return new Lettering(size, color, align, bold, true);
  }
}
