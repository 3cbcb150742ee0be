package thalweg.plot.reading;

import thalweg.api.scene.Scene;

/**
 * How much of the paths a plane shows.
 *
 * @param totals the share of variance on the plane of each path that moves and did not diverge, in
 *     ascending order
 */
record ShownVariance(double[] totals) {

  private static final double NEXT_TO_NOTHING = 0.05;

  static ShownVariance of(Scene scene) {
    return new ShownVariance(
        scene.soundDiagnostics().stream()
            .mapToDouble(path -> path.explained().byPlane().total())
            .filter(Double::isFinite)
            .sorted()
            .toArray());
  }

  /** Whether paths move, but on this plane next to nothing of it is seen. */
  boolean nextToNothing() {
    return totals.length > 0 && most() < NEXT_TO_NOTHING;
  }

  /** The greatest share; only where a path moves. */
  double most() {
    return totals[totals.length - 1];
  }

  /** All shares in words. */
  String range() {
    return totals.length == 0 ? "nothing" : Phrases.shares(totals[0], most());
  }
}
