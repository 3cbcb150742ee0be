package thalweg.renderer.figure.contour;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Marching squares (Lorensen and Cline 1987, in two dimensions) with closed outlines: whatever lies
 * around the grid counts as low, and so does what is not known. Outlines lie on straight lines
 * between neighbouring values.
 */
public final class Contours {

  private final double[][] values;
  private final int rows;
  private final int columns;

  /**
   * Contours of a grid.
   *
   * @param values [rows][columns], at least 2 × 2; NaN where unknown
   */
  public Contours(double[][] values) {
    this.values = values;
    this.rows = values.length;
    this.columns = values[0].length;
  }

  /** The outlines of the region where values are the level or more, to be filled even-odd. */
  public List<Loop> above(double level) {
    Map<Long, Long> next = new TreeMap<>();
    for (int row = -1; row < rows; row++) {
      for (int column = -1; column < columns; column++) {
        link(row, column, level, next);
      }
    }
    List<Loop> loops = new ArrayList<>();
    Set<Long> seen = new HashSet<>();
    for (long start : next.keySet()) {
      List<Loop.Point> points = new ArrayList<>();
      for (long edge = start; seen.add(edge); edge = next.get(edge)) {
        points.add(point(edge, level));
      }
      if (points.size() > 2) {
        loops.add(new Loop(points));
      }
    }
    return loops;
  }

  /** Joins the edges of a cell where the outline leaves the region to those where it enters it. */
  private void link(int row, int column, double level, Map<Long, Long> next) {
    boolean[] in = new boolean[4];
    int crossings = 0;
    for (int corner = 0; corner < 4; corner++) {
      in[corner] = inside(row + (corner / 2), column + (corner + 1) / 2 % 2, level);
    }
    for (int edge = 0; edge < 4; edge++) {
      crossings += in[edge] != in[(edge + 1) % 4] ? 1 : 0;
    }
    boolean joined = crossings == 4 && middle(row, column) >= level;
    for (int edge = 0; edge < 4; edge++) {
      if (in[edge] && !in[(edge + 1) % 4]) {
        int entry = edge;
        do {
          entry = (entry + (joined ? 1 : 3)) % 4;
        } while (in[entry] || !in[(entry + 1) % 4]);
        next.put(key(row, column, edge), key(row, column, entry));
      }
    }
  }

  private double middle(int row, int column) {
    return (value(row, column)
            + value(row, column + 1)
            + value(row + 1, column)
            + value(row + 1, column + 1))
        / 4;
  }

  private double value(int row, int column) {
    boolean within = row >= 0 && column >= 0 && row < rows && column < columns;
    return within && !Double.isNaN(values[row][column])
        ? values[row][column]
        : Double.NEGATIVE_INFINITY;
  }

  private boolean inside(int row, int column, double level) {
    double value = value(row, column);
    return value != Double.NEGATIVE_INFINITY && value >= level;
  }

  /** Names an edge of a cell, counted round from the low one; neighbours name it alike. */
  private long key(int row, int column, int edge) {
    int top = edge == 2 ? row + 1 : row;
    int side = edge == 1 ? column + 1 : column;
    return 2 * ((top + 1L) * (columns + 2) + side + 1) + edge % 2;
  }

  private Loop.Point point(long key, double level) {
    int row = (int) (key / 2 / (columns + 2)) - 1;
    int column = (int) (key / 2 % (columns + 2)) - 1;
    boolean upright = key % 2 == 1;
    int otherRow = upright ? row + 1 : row;
    int otherColumn = upright ? column : column + 1;
    double a = value(row, column);
    double b = value(otherRow, otherColumn);
    boolean crossing = Double.isFinite(a) && Double.isFinite(b);
    double share = crossing ? (level - a) / (b - a) : a == Double.NEGATIVE_INFINITY ? 1 : 0;
    return new Loop.Point(
        column + share * (otherColumn - column), row + share * (otherRow - row), crossing);
  }
}
