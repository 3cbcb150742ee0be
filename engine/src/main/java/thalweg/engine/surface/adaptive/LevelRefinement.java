package thalweg.engine.surface.adaptive;

import java.io.IOException;
import java.util.BitSet;
import java.util.stream.IntStream;

/**
 * Decides which nodes of a level are evaluated. First those near which the level before missed by
 * much; then, as long as there are any, those near which this one does: bends run on in lines, and
 * are followed that way.
 */
final class LevelRefinement {

  /** How far an error speaks for others, in nodes of the level: as far as a cubic's stencil. */
  private static final int REACH = 2;

  /**
   * What is left of an error at half the spacing: a half of it where the loss bends sharply, a
   * sixteenth where it is smooth. More than a half, because errors vary between nodes too.
   */
  private static final double REMAINING = 0.7;

  /** Near an error of this share of the allowed one, there may be larger ones. */
  private static final double NEARLY = 0.5;

  /** One-sided cubics on the rim miss by more. */
  private static final double RIM = 2;

  private final Lattice lattice;
  private final KnownCells known;
  private final double allowed;
  private final ErrorField found;
  private double largestExpected;

  /**
   * A refinement to come.
   *
   * @param lattice the level, interpolated
   * @param allowed the error that interpolated nodes may have
   */
  LevelRefinement(Lattice lattice, KnownCells known, double allowed) {
    this.lattice = lattice;
    this.known = known;
    this.allowed = allowed;
    this.found = ErrorField.none(lattice.rows(), lattice.columns());
  }

  /**
   * Evaluates nodes.
   *
   * @param before errors of the level before, among the nodes of this one
   * @return the errors of this level
   */
  ErrorField run(ErrorField before) throws IOException {
    ErrorField near = before.widened(REACH);
    BitSet chosen = new BitSet();
    for (int row = 0; row < lattice.rows(); row++) {
      for (int column = 0; column < lattice.columns(); column++) {
        if (!isKnown(row, column)
            && (expected(near, row, column) > allowed || lattice.isGap(row, column))) {
          chosen.set(node(row, column));
        }
      }
    }
    while (!chosen.isEmpty()) {
      known.evaluate(cells(chosen));
      chosen = aroundErrors(chosen);
    }
    noteExpected(near);
    return found;
  }

  /** The largest error to be expected at a node that was left to interpolation. */
  double largestExpected() {
    return largestExpected;
  }

  private double expected(ErrorField near, int row, int column) {
    return REMAINING * near.at(row, column) * (isOnRim(row, column) ? RIM : 1);
  }

  private boolean isOnRim(int row, int column) {
    return row <= 1 || column <= 1 || row >= lattice.rows() - 2 || column >= lattice.columns() - 2;
  }

  private int node(int row, int column) {
    return row * lattice.columns() + column;
  }

  private boolean isKnown(int row, int column) {
    return known.has(lattice.cell(row, column));
  }

  private IntStream cells(BitSet nodes) {
    int columns = lattice.columns();
    return nodes.stream().map(node -> lattice.cell(node / columns, node % columns));
  }

  /** Notes the errors of nodes; returns the unknown nodes around those that nearly miss. */
  private BitSet aroundErrors(BitSet evaluated) {
    BitSet next = new BitSet();
    evaluated.stream().forEach(node -> check(node, next));
    return next;
  }

  private void check(int node, BitSet next) {
    int row = node / lattice.columns();
    int column = node % lattice.columns();
    double error = lattice.error(row, column, known.loss(lattice.cell(row, column)));
    found.set(row, column, error);
    if (error > NEARLY * allowed) {
      for (int r : ErrorField.around(row, REACH, lattice.rows())) {
        for (int c : ErrorField.around(column, REACH, lattice.columns())) {
          if (!isKnown(r, c)) {
            next.set(node(r, c));
          }
        }
      }
    }
  }

  private void noteExpected(ErrorField near) {
    for (int row = 0; row < lattice.rows(); row++) {
      for (int column = 0; column < lattice.columns(); column++) {
        if (!isKnown(row, column)) {
          largestExpected = Math.max(largestExpected, expected(near, row, column));
        }
      }
    }
  }
}
