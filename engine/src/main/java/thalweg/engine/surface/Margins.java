package thalweg.engine.surface;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Free space around the paths, as shares of their extent along the axis.
 *
 * @param left below their smallest first coordinate
 * @param right above their largest first coordinate
 * @param bottom below their smallest second coordinate
 * @param top above their largest second coordinate
 */
public record Margins(double left, double right, double bottom, double top) {

  /** The same on each side. */
  public static Margins of(double margin) {
    return new Margins(margin, margin, margin, margin);
  }

  /** Twice as much on some sides. */
  Margins doubledAt(Set<Side> sides) {
    return new Margins(
        doubled(left, sides.contains(Side.LEFT)),
        doubled(right, sides.contains(Side.RIGHT)),
        doubled(bottom, sides.contains(Side.BOTTOM)),
        doubled(top, sides.contains(Side.TOP)));
  }

  private static double doubled(double margin, boolean really) {
    return really ? 2 * margin : margin;
  }

  /** The sides that have more than others, such as {@code 1.2 at the left, 0.6 at the top}. */
  String above(Margins others) {
    List<String> words = new ArrayList<>();
    add(words, left, others.left, "at the left");
    add(words, right, others.right, "at the right");
    add(words, bottom, others.bottom, "at the bottom");
    add(words, top, others.top, "at the top");
    return String.join(", ", words);
  }

  private static void add(List<String> words, double margin, double other, String where) {
    if (margin > other) {
      words.add((float) margin + " " + where);
    }
  }
}
