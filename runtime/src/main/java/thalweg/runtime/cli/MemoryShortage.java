package thalweg.runtime.cli;

import java.util.List;

/** What to reduce when Java has run out of memory, by the part of Thalweg that asked for more. */
final class MemoryShortage {

  private static final long MEGABYTE = 1 << 20;

  /**
   * What grows with what.
   *
   * @param code the package of the code that asked
   * @param work what it was doing
   * @param remedy what makes that smaller
   */
  private record Cause(String code, String work, String remedy) {}

  private static final List<Cause> CAUSES =
      List.of(
          new Cause("thalweg.datasets.", "reading the data", "use fewer rows"),
          new Cause("thalweg.engine.runs.", "training", "use a smaller network or fewer rows"),
          new Cause("thalweg.mlp.", "computing losses", "use a smaller network or fewer rows"),
          new Cause(
              "thalweg.directions.",
              "choosing the plane",
              "lower training.snapshots or use a smaller network"),
          new Cause(
              "thalweg.engine.surface.", "computing the landscape", "lower landscape.resolution"),
          new Cause(
              "thalweg.engine.view.",
              "gathering the evidence",
              "lower training.snapshots or evidence.curvature"),
          new Cause(
              "thalweg.renderer.", "drawing", "lower landscape.resolution or training.snapshots"));

  private static final Cause UNKNOWN =
      new Cause("", "working", "lower landscape.resolution or training.snapshots");

  private MemoryShortage() {}

  /** One sentence with the cause and what to do. */
  static String inWords(OutOfMemoryError error) {
    Cause cause = cause(error);
    return ("Java ran out of memory while %s (%s; its heap may grow to %d MB): %s, or set"
            + " THALWEG_JAVA_OPTIONS=-Xmx2g or more. Finished stages are kept.")
        .formatted(
            cause.work(),
            error.getMessage() == null ? "no reason given" : error.getMessage(),
            Runtime.getRuntime().maxMemory() / MEGABYTE,
            cause.remedy());
  }

  private static Cause cause(OutOfMemoryError error) {
    for (StackTraceElement frame : error.getStackTrace()) {
      for (Cause cause : CAUSES) {
        if (frame.getClassName().startsWith(cause.code())) {
          return cause;
        }
      }
    }
    return UNKNOWN;
  }
}
