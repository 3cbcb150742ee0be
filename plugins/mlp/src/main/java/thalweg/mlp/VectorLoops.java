package thalweg.mlp;

import thalweg.mlp.vector.Lanes;

/** Decides whether the loops of {@code thalweg.mlp.vector} can be used, and are worth it. */
final class VectorLoops {

  /**
   * What a plane must cost, in floating-point operations, for the vectors to repay their warm-up:
   * the first second of them is interpreted and compiled, and plain loops do 100 GFLOP in one to
   * two seconds.
   */
  private static final double WORTHWHILE = 80e9;

  /** The resolution that is assumed, because a network does not know it: 100 × 100. */
  private static final double POINTS = 1e4;

  /** The loss of a row costs about as much as the products of so many parameters. */
  private static final double LOSS = 100;

  /**
   * Fewer parameters are trained as fast by plain loops, by the time the vectors are warm: 300
   * steps of 1,000 rows then take half a second.
   */
  private static final int FEWEST_PARAMETERS = 16_000;

  private static final boolean AVAILABLE = present();

  private VectorLoops() {}

  /** Whether the process has the module {@code jdk.incubator.vector} and this class may use it. */
  static boolean available() {
    return AVAILABLE;
  }

  /**
   * Whether to use them for a plane. Depends on the network, the rows and the process only, so that
   * the same run gives the same bytes again.
   */
  static boolean forPlane(Architecture architecture, int rows) {
    double parameters = architecture.layout().parameterCount() + LOSS;
    return AVAILABLE && 2 * parameters * rows * POINTS >= WORTHWHILE;
  }

  /** Whether to use them for training; depends on the network and the process only. */
  static boolean forTraining(Architecture architecture) {
    return AVAILABLE && architecture.layout().parameterCount() >= FEWEST_PARAMETERS;
  }

  /** What they are, in words; only where they are available. */
  static String inWords() {
    return "vector, " + Lanes.lanes() + " lanes";
  }

  private static boolean present() {
    try {
      Class.forName("jdk.incubator.vector.FloatVector", false, VectorLoops.class.getClassLoader());
      return true;
    } catch (ClassNotFoundException | LinkageError e) {
      return false;
    }
  }
}
