package thalweg.renderer.animation.color;

import java.util.Arrays;
import thalweg.plot.color.Rgb;

/**
 * A colour as it covers others, wholly or in part (at the smooth edges of lines and letters), all
 * within one palette. Thread-safe.
 */
public final class Ink {

  /** Coverage is counted in eighths: more cannot be seen and compresses worse. */
  public static final int FULL = 8;

  private static final int COLORS = 256;
  private static final short UNKNOWN = -1;

  private final Palette palette;
  private final int color;
  private final byte index;

  /** Filled on demand; threads that race write the same values. */
  private final short[] blends = new short[(FULL + 1) * COLORS];

  /** An ink of a colour 0xRRGGBB. */
  public Ink(Palette palette, int color) {
    this.palette = palette;
    this.color = color;
    this.index = palette.nearest(color);
    Arrays.fill(blends, UNKNOWN);
  }

  /** The palette entry of the pure colour. */
  public byte index() {
    return index;
  }

  /**
   * The palette entry that results.
   *
   * @param under the entry that is covered
   * @param coverage from 0 (not at all) to {@link #FULL}
   */
  public byte over(byte under, int coverage) {
    if (coverage <= 0) {
      return under;
    }
    if (coverage >= FULL) {
      return index;
    }
    int place = coverage * COLORS + (under & 0xFF);
    short known = blends[place];
    if (known == UNKNOWN) {
      int blend = Rgb.mix(palette.color(under), color, (double) coverage / FULL);
      known = (short) (palette.nearest(blend) & 0xFF);
      blends[place] = known;
    }
    return (byte) known;
  }

  /** Coverage in eighths of a share in [0, 1]; shares outside give the ends. */
  public static int coverage(double share) {
    return (int) (Math.max(0, Math.min(1, share)) * FULL + 0.5);
  }
}
