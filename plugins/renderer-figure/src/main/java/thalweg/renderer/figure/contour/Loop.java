package thalweg.renderer.figure.contour;

import java.util.List;

/**
 * A closed outline.
 *
 * @param points in order, the first once
 */
public record Loop(List<Point> points) {

  /** Copies the list. */
  public Loop {
    points = List.copyOf(points);
  }

  /**
   * A point of an outline.
   *
   * @param column from 0 at the first column to columns − 1 at the last
   * @param row from 0 at the first row
   * @param crossing whether the level is crossed here; otherwise the known values end
   */
  public record Point(double column, double row, boolean crossing) {}
}
