package thalweg.runtime.landscape;

import java.io.IOException;
import java.util.stream.IntStream;

/**
 * Fills a grid to a tolerance.
 *
 * <p>The grid is a nest of levels, each with half the spacing of the one before. In every active
 * block of a level, first all of them, the nodes of the next level are evaluated: they refine the
 * grid and show what interpolation from this level's nodes would have missed. Where that is more
 * than the tolerance, the block and its neighbours are active at the next level; elsewhere the rest
 * is interpolated, from half the spacing that passed the check. Blocks on the rim, where
 * interpolation is one-sided, must keep half the tolerance. A node that cannot be interpolated
 * because a number near it is not finite is always evaluated.
 *
 * <p>The tolerance bounds |interpolated − true| ÷ max(|true|, 10⁻⁶) of the loss at the checks; for
 * other cells it is an estimate. A feature between the nodes of a block's check stays unseen.
 */
public final class AdaptiveGrid {

  /**
   * A filled grid.
   *
   * @param loss [ny][nx]
   * @param accuracy [ny][nx]; interpolated linearly where not evaluated, its error unchecked
   * @param evaluated [ny · nx] 1 for each cell that was evaluated, 0 where it was interpolated
   * @param largestError that a check saw in a block whose rest was then interpolated
   */
  public record Filled(double[][] loss, double[][] accuracy, int[] evaluated, double largestError) {

    /** How many cells were evaluated. */
    public int evaluations() {
      return IntStream.of(evaluated).sum();
    }
  }

  private final int[][] rowLevels;
  private final int[][] columnLevels;
  private final double tolerance;
  private final KnownCells known;
  private double largestError;

  private AdaptiveGrid(int ny, int nx, double tolerance, CellEvaluator evaluator) {
    this.rowLevels = AxisLevels.of(ny);
    this.columnLevels = AxisLevels.of(nx);
    this.tolerance = tolerance;
    this.known = new KnownCells(ny * nx, evaluator);
  }

  /**
   * Fills a grid.
   *
   * @param ny rows; at least 2
   * @param nx columns; at least 2
   * @param tolerance of the relative error of the loss
   * @param evaluator asked once for each level, and once for each cell at most
   */
  public static Filled fill(int ny, int nx, double tolerance, CellEvaluator evaluator)
      throws IOException {
    return new AdaptiveGrid(ny, nx, tolerance, evaluator).fill(nx);
  }

  private Filled fill(int nx) throws IOException {
    Lattice lattice = Lattice.empty(rowLevels[0], columnLevels[0], nx);
    known.evaluate(lattice.gaps());
    lattice.correct(known);
    Blocks active = Blocks.all(rowLevels[0].length - 1, columnLevels[0].length - 1);
    for (int level = 1; level <= AxisLevels.HALVINGS; level++) {
      lattice = lattice.refined(rowLevels[level], columnLevels[level]);
      LevelCheck check =
          new LevelCheck(
              active,
              NodeSpans.of(rowLevels[level - 1], rowLevels[level]),
              NodeSpans.of(columnLevels[level - 1], columnLevels[level]),
              lattice);
      known.evaluate(IntStream.concat(check.cells(), lattice.gaps()));
      LevelCheck.Verdict verdict = check.compare(known, tolerance);
      active = verdict.refine();
      if (level < AxisLevels.HALVINGS) {
        // At the last level nothing is left to interpolate where a block was checked.
        largestError = Math.max(largestError, verdict.largestPassing());
      }
      lattice.correct(known);
    }
    return new Filled(lattice.loss(known), lattice.accuracy(), known.mask(), largestError);
  }
}
