package thalweg.mlp.vector;

import static thalweg.mlp.vector.Lanes.COUNT;
import static thalweg.mlp.vector.Lanes.FLOATS;
import static thalweg.mlp.vector.Lanes.STRIP;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorOperators;

/** The rectifier over one strip of rows. */
public final class LaneRelu {

  private LaneRelu() {}

  /**
   * Rectifies neurons and leaves out those that are zero in the whole strip.
   *
   * @param z pre-activations, [neurons][row]
   * @param tiny what activations lose, so that none is subnormal
   * @param x overwritten with the neurons that are left, [result or more][row]
   * @param chosen overwritten with their numbers, in ascending order
   * @return how many are left
   */
  public static int compact(float[] z, int neurons, float tiny, float[] x, int[] chosen) {
    int count = 0;
    for (int k = 0; k < neurons; k++) {
      FloatVector a = FloatVector.fromArray(FLOATS, z, k * STRIP).sub(tiny);
      FloatVector b = FloatVector.fromArray(FLOATS, z, k * STRIP + COUNT).sub(tiny);
      // max(z, 0) as (z + |z|) / 2, which keeps NaN and costs half of max.
      a = a.add(a.abs()).mul(0.5f);
      b = b.add(b.abs()).mul(0.5f);
      a.intoArray(x, count * STRIP);
      b.intoArray(x, count * STRIP + COUNT);
      chosen[count] = k;
      count +=
          a.reinterpretAsInts().or(b.reinterpretAsInts()).compare(VectorOperators.NE, 0).anyTrue()
              ? 1
              : 0;
    }
    return count;
  }
}
