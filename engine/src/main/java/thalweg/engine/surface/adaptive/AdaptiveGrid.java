package thalweg.engine.surface.adaptive;

import java.io.IOException;
import java.util.Arrays;
import java.util.stream.IntStream;
import thalweg.api.scene.LossScale;

/**
 * Fills a grid to a tolerance.
 *
 * <p>The grid is a nest of levels, each with half the spacing of the one before. The first two are
 * evaluated. A node of another level is interpolated from the level before it, unless the errors
 * that were found near it, there or at its own level, let expect more than the tolerance; see
 * {@link LevelRefinement}. A node that cannot be interpolated because a number near it is not
 * finite is always evaluated.
 *
 * <p>Errors are measured on the scale that pictures show: a share of the way from the smallest to
 * the largest loss, on the {@linkplain LossScale logarithmic scale}. So the error of a loss,
 * relative to itself, is at most the tolerance times ln(largest ÷ smallest), where that is above 1,
 * else the tolerance. That is an estimate, made at evaluated nodes: a feature between them stays
 * unseen, and a single cell may just miss.
 */
public final class AdaptiveGrid {

  /**
   * A filled grid.
   *
   * @param values [metrics][ny][nx]; all but the loss interpolated linearly where not measured,
   *     their errors unchecked
   * @param evaluated [ny · nx] 1 for each cell that was measured, 0 where it was interpolated
   * @param scale the length of the scale, in units of a factor e, of which errors are shares
   * @param largestExpected the largest error expected at an interpolated cell, as such a share
   */
  public record Filled(double[][][] values, int[] evaluated, double scale, double largestExpected) {

    /** How many cells were evaluated. */
    public int evaluations() {
      return IntStream.of(evaluated).sum();
    }
  }

  private final int[][] rowLevels;
  private final int[][] columnLevels;
  private final double tolerance;
  private final KnownCells known;
  private final Levels levels;
  private double largestExpected;

  /** Hears of levels, from coarse to fine, as they are filled. */
  @FunctionalInterface
  public interface Levels {

    /** Nobody listens: nothing is computed for it. */
    Levels NONE = (level, rows, columns, values) -> {};

    /**
     * A level is filled, at the finest all cells.
     *
     * @param level counted from 0
     * @param rows the grid's rows that are nodes of the level
     * @param columns the grid's columns that are
     * @param values [metrics][rows][columns]
     */
    void filled(int level, int[] rows, int[] columns, double[][][] values);
  }

  private AdaptiveGrid(
      int ny, int nx, int metrics, double tolerance, CellEvaluator evaluator, Levels levels) {
    this.rowLevels = AxisLevels.of(ny);
    this.columnLevels = AxisLevels.of(nx);
    this.tolerance = tolerance;
    this.known = new KnownCells(ny * nx, metrics, evaluator);
    this.levels = levels;
  }

  /**
   * Fills a grid.
   *
   * @param ny rows; at least 2
   * @param nx columns; at least 2
   * @param tolerance of the error, as a share of the scale of the loss
   * @param evaluator asked a few times for each level, and once for each cell at most
   * @param metrics how many values it gives for each cell
   * @param levels hears of the levels
   */
  public static Filled fill(
      int ny, int nx, int metrics, double tolerance, CellEvaluator evaluator, Levels levels)
      throws IOException {
    return new AdaptiveGrid(ny, nx, metrics, tolerance, evaluator, levels).fill(nx);
  }

  private Filled fill(int nx) throws IOException {
    Lattice lattice = Lattice.empty(rowLevels[0], columnLevels[0], nx, known.metrics());
    known.evaluate(lattice.gaps());
    lattice.correct(known);
    tell(0, lattice);
    ErrorField errors = ErrorField.unbounded(lattice.rows(), lattice.columns());
    for (int level = 1; level <= AxisLevels.HALVINGS; level++) {
      lattice = lattice.refined(rowLevels[level], columnLevels[level]);
      errors = refine(level, lattice, errors);
      lattice.correct(known);
      tell(level, lattice);
    }
    return new Filled(
        lattice.values(known), known.mask(), known.scale(), largestExpected / known.scale());
  }

  private void tell(int level, Lattice lattice) {
    if (levels != Levels.NONE) {
      levels.filled(level, rowLevels[level], columnLevels[level], lattice.values(known));
    }
  }

  /** What is found widens the scale, never narrows it: what was allowed once stays within. */
  private ErrorField refine(int level, Lattice lattice, ErrorField before) throws IOException {
    LevelRefinement refinement = new LevelRefinement(lattice, known, tolerance * known.scale());
    ErrorField found =
        refinement.run(
            before.among(
                positions(rowLevels, level),
                positions(columnLevels, level),
                lattice.rows(),
                lattice.columns()));
    largestExpected = Math.max(largestExpected, refinement.largestExpected());
    return found;
  }

  /** Where the nodes of the level before are among those of a level. */
  private static int[] positions(int[][] levels, int level) {
    return Arrays.stream(levels[level - 1])
        .map(node -> Arrays.binarySearch(levels[level], node))
        .toArray();
  }
}
