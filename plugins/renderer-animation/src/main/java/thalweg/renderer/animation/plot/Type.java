package thalweg.renderer.animation.plot;

import thalweg.renderer.animation.draw.Lettering;

/**
 * The sizes of text of a picture. Not thread-safe.
 *
 * @param title for headings
 * @param body for everything that matters
 * @param small for ticks and remarks, never under 12 pixels
 * @param em the size of the body text in pixels
 */
public record Type(Lettering title, Lettering body, Lettering small, int em) {

  private static final double SMALLEST = 12;

  /** Text in proportion to a picture; {@code size} is 1 for one of 900 × 600. */
  public static Type ofSize(double size) {
    double body = Math.max(SMALLEST, 13 * size);
    return new Type(
        new Lettering(Math.max(14, 17 * size), true),
        new Lettering(body, false),
        new Lettering(Math.max(SMALLEST, 12 * size), false),
        (int) Math.round(body));
  }
}
