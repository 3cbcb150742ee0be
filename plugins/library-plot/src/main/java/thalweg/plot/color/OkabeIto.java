package thalweg.plot.color;

/**
 * The colours of Okabe and Ito (2008, "Color Universal Design"), which people with any kind of
 * colour vision can tell apart.
 */
public final class OkabeIto {

  private static final int BLACK = 0x000000;
  private static final int ORANGE = 0xE69F00;
  private static final int SKY_BLUE = 0x56B4E9;
  private static final int GREEN = 0x009E73;
  private static final int YELLOW = 0xF0E442;
  private static final int BLUE = 0x0072B2;
  private static final int VERMILION = 0xD55E00;
  private static final int PURPLE = 0xCC79A7;

  /** In the order of their contrast to viridis, whose own green and yellow would vanish. */
  private static final int[] PATHS = {
    VERMILION, BLACK, SKY_BLUE, PURPLE, ORANGE, BLUE, 0x8C2D04, 0x8A8A8A,
  };

  private static final int[] CLASSES = {
    BLUE, ORANGE, GREEN, PURPLE, SKY_BLUE, VERMILION, YELLOW, 0x6B6B6B,
  };

  /** How many paths have a colour of their own. */
  public static final int DISTINCT_PATHS = PATHS.length;

  private OkabeIto() {}

  /** The colour 0xRRGGBB of a path, counted from 0; the ninth has that of the first again. */
  public static int path(int number) {
    return PATHS[number % PATHS.length];
  }

  /** The colour 0xRRGGBB of a class, counted from 0; beyond eight they come again, darker. */
  public static int classOf(int number) {
    int round = number / CLASSES.length;
    double darkness = Math.min(0.75, 0.35 * round);
    return Rgb.mix(CLASSES[number % CLASSES.length], BLACK, darkness);
  }
}
