package thalweg.renderer.charts;

import java.awt.Color;

/**
 * One colour for each path, told apart with any colour vision: Okabe and Ito 2008, in their order
 * of contrast on white and without yellow, which is too pale there. From the eighth path on they
 * repeat, darker each time.
 */
final class PathColors {

  private static final Color[] OKABE_ITO = {
    new Color(0x0072B2), // blue
    new Color(0xD55E00), // vermilion
    new Color(0x009E73), // bluish green
    new Color(0xCC79A7), // reddish purple
    new Color(0xE69F00), // orange
    new Color(0x56B4E9), // sky blue
    new Color(0x000000) // black
  };

  private PathColors() {}

  /** The colour of a path, counted from 0. */
  static Color of(int path) {
    Color color = OKABE_ITO[path % OKABE_ITO.length];
    for (int round = 0; round < path / OKABE_ITO.length; round++) {
      color = color.equals(Color.BLACK) ? Color.GRAY : color.darker();
    }
    return color;
  }
}
