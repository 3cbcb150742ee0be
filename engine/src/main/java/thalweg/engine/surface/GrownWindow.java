package thalweg.engine.surface;

import java.util.Optional;

/**
 * A window that was looked through for its lowest cell.
 *
 * @param window the rectangle of the plane
 * @param growth how it grew, in a sentence for the user; empty if it kept its margin
 */
public record GrownWindow(Window window, Optional<String> growth) {

  /** A window that keeps its size. */
  public static GrownWindow fixed(Window window) {
    return new GrownWindow(window, Optional.empty());
  }
}
