package thalweg.mlp.vector;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.VectorSpecies;

/** The vectors of this machine. */
public final class Lanes {

  static final VectorSpecies<Float> FLOATS = FloatVector.SPECIES_PREFERRED;
  static final VectorSpecies<Integer> INTS = IntVector.SPECIES_PREFERRED;
  static final int COUNT = FLOATS.length();

  /** Rows in a strip: two vectors, so that each weight that is loaded is used twice. */
  static final int STRIP = 2 * COUNT;

  private Lanes() {}

  /**
   * Whether the sums of eight neurons and two vectors fit into registers: there are 32, or 16 where
   * vectors are those of AVX2.
   */
  public static boolean manyRegisters() {
    return COUNT != 8;
  }

  /** The number of floats in a vector. */
  public static int lanes() {
    return COUNT;
  }

  /** The number of rows in a strip. */
  public static int stripRows() {
    return STRIP;
  }
}
