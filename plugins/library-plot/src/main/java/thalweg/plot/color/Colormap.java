package thalweg.plot.color;

/**
 * The colour map viridis by Stéfan van der Walt and Nathaniel Smith (CC0; {@code _cm_listed.py} of
 * matplotlib): every fifteenth of its 256 colours, interpolated in between.
 */
public final class Colormap {

  private static final int[] VIRIDIS = {
    0x440154, 0x481769, 0x472A7A, 0x433D84, 0x3D4E8A, 0x355E8D, 0x2E6D8E, 0x297B8E, 0x23898E,
    0x1F978B, 0x21A585, 0x2EB37C, 0x46C06F, 0x65CB5E, 0x89D548, 0xB0DD2F, 0xD8E219, 0xFDE725,
  };

  private static final int[] CIVIDIS = {
    0x00204C, 0x002A66, 0x00346E, 0x273F6C, 0x3C4A6B, 0x4C556B, 0x5B5F6D, 0x686A70, 0x757575,
    0x838178, 0x928C78, 0xA19876, 0xB0A572, 0xC0B16D, 0xD1BF66, 0xE1CC5C, 0xF3DB4F, 0xFFE945,
  };

  private static final int[] GREYS = {0x404040, 0xF4F4F4};

  private final int[] stops;

  private Colormap(int[] stops) {
    this.stops = stops;
  }

  /** From dark violet at 0 to yellow at 1. */
  public static Colormap viridis() {
    return new Colormap(VIRIDIS);
  }

  /**
   * From dark blue to yellow, alike to people with and without full colour vision (Nuñez, Anderton
   * and Renslow 2018).
   */
  public static Colormap cividis() {
    return new Colormap(CIVIDIS);
  }

  /** From dark grey to nearly white, for print without colours. */
  public static Colormap greys() {
    return new Colormap(GREYS);
  }

  /** The colour 0xRRGGBB at a position in [0, 1]; positions outside give the ends. */
  public int at(double position) {
    double place = Math.max(0, Math.min(1, position)) * (stops.length - 1);
    int below = Math.min((int) place, stops.length - 2);
    return Rgb.mix(stops[below], stops[below + 1], place - below);
  }
}
