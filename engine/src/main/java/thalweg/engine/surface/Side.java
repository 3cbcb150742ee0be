package thalweg.engine.surface;

/** A side of a window. */
enum Side {
  /** Smallest first coordinates. */
  LEFT,
  /** Largest first coordinates. */
  RIGHT,
  /** Smallest second coordinates. */
  BOTTOM,
  /** Largest second coordinates. */
  TOP
}
