package thalweg.renderer.report.landscape;

/**
 * The colour map viridis by Stéfan van der Walt and Nathaniel Smith (CC0; {@code _cm_listed.py} of
 * matplotlib): every fifteenth of its 256 colours, interpolated in between.
 */
final class Viridis {

  private static final int[] STOPS = {
    0x440154, 0x481769, 0x472A7A, 0x433D84, 0x3D4E8A, 0x355E8D, 0x2E6D8E, 0x297B8E, 0x23898E,
    0x1F978B, 0x21A585, 0x2EB37C, 0x46C06F, 0x65CB5E, 0x89D548, 0xB0DD2F, 0xD8E219, 0xFDE725,
  };

  private Viridis() {}

  /** The colour 0xRRGGBB at a position in [0, 1], from dark violet to yellow. */
  static int at(double position) {
    double place = Math.max(0, Math.min(1, position)) * (STOPS.length - 1);
    int below = Math.min((int) place, STOPS.length - 2);
    double share = place - below;
    return mix(below, 16, share) | mix(below, 8, share) | mix(below, 0, share);
  }

  private static int mix(int stop, int shift, double share) {
    int start = STOPS[stop] >> shift & 0xFF;
    int end = STOPS[stop + 1] >> shift & 0xFF;
    return (int) Math.round(start + share * (end - start)) << shift;
  }
}
