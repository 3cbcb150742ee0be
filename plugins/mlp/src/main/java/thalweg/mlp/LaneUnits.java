package thalweg.mlp;

import java.util.Arrays;
import thalweg.mlp.vector.Lanes;

/** Units of a layer in one strip of rows: all of them, or those that are not zero there. */
final class LaneUnits {

  private static final int TILE = 8;

  /** [unit][row], in whole tiles. */
  final float[] values;

  /** Which units of the layer they are, in ascending order; in whole tiles. */
  final int[] chosen;

  /** How many there are. */
  int count;

  /** All units of a layer. */
  LaneUnits(float[] values, int count) {
    this(values, new int[tiled(count)], count);
    for (int k = 0; k < count; k++) {
      chosen[k] = k;
    }
  }

  private LaneUnits(float[] values, int[] chosen, int count) {
    this.values = values;
    this.chosen = chosen;
    this.count = count;
  }

  /** A count rounded up to whole tiles. */
  static int tiled(int count) {
    return (count + TILE - 1) / TILE * TILE;
  }

  /** The floats of so many units in whole tiles. */
  static int floats(int count) {
    return tiled(count) * Lanes.stripRows();
  }

  /** A copy that stays when these units are overwritten, without room for more. */
  LaneUnits copy() {
    return new LaneUnits(
        Arrays.copyOf(values, floats(count)), Arrays.copyOf(chosen, tiled(count)), count);
  }
}
