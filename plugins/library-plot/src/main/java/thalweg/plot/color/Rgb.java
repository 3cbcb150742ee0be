package thalweg.plot.color;

/** Arithmetic on colours 0xRRGGBB. */
public final class Rgb {

  /** White. */
  public static final int WHITE = 0xFFFFFF;

  private Rgb() {}

  /** The colour a share of the way from one to another, channel by channel. */
  public static int mix(int from, int to, double share) {
    return mixChannel(from, to, 16, share)
        | mixChannel(from, to, 8, share)
        | mixChannel(from, to, 0, share);
  }

  /** A squared distance, weighted roughly as the eye does. */
  public static int distance(int a, int b) {
    int red = (a >> 16 & 0xFF) - (b >> 16 & 0xFF);
    int green = (a >> 8 & 0xFF) - (b >> 8 & 0xFF);
    int blue = (a & 0xFF) - (b & 0xFF);
    return 3 * red * red + 4 * green * green + 2 * blue * blue;
  }

  private static int mixChannel(int from, int to, int shift, double share) {
    int start = from >> shift & 0xFF;
    int end = to >> shift & 0xFF;
    return (int) Math.round(start + share * (end - start)) << shift;
  }
}
