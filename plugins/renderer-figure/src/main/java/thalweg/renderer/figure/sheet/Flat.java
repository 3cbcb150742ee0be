package thalweg.renderer.figure.sheet;

import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;

/** Curves as straight lines: only glyphs and circles have any. */
final class Flat {

  /** In points; a tenth of what a printer of 1200 dpi can show. */
  private static final double EXACTNESS = 0.006;

  private Flat() {}

  static PathIterator of(Path2D path) {
    return path.getPathIterator(null, EXACTNESS);
  }
}
