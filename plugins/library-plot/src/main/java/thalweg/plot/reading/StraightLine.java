package thalweg.plot.reading;

import java.util.Arrays;
import java.util.stream.DoubleStream;
import thalweg.api.scene.Landscape;
import thalweg.api.scene.PathPoint;
import thalweg.plot.landscape.PositionGrid;

/**
 * The losses of the plane on the straight line from the start of a path to its end, the test of
 * Goodfellow, Vinyals and Saxe (2015, "Qualitatively characterizing neural network optimization
 * problems"): where they only fall, no barrier lies between.
 *
 * @param losses at equal steps; NaN where the plane has none
 */
record StraightLine(double[] losses) {

  private static final int STEPS = 100;

  /** Unevenness below this share of the whole fall is that of the grid. */
  private static final double NOISE = 0.005;

  static StraightLine between(Landscape landscape, PathPoint from, PathPoint to) {
    PositionGrid grid = new PositionGrid(landscape.loss());
    double[] losses = new double[STEPS + 1];
    for (int i = 0; i <= STEPS; i++) {
      double share = (double) i / STEPS;
      double column = place(landscape.x(), from.x() + share * (to.x() - from.x()));
      double row = place(landscape.y(), from.y() + share * (to.y() - from.y()));
      losses[i] = Double.isNaN(column + row) ? Double.NaN : grid.interpolated(column, row);
    }
    return new StraightLine(losses);
  }

  /** The place of a coordinate between grid points; NaN outside. */
  private static double place(double[] axis, double value) {
    double place = (value - axis[0]) / (axis[axis.length - 1] - axis[0]) * (axis.length - 1);
    return place >= 0 && place <= axis.length - 1 ? place : Double.NaN;
  }

  /** Whether the whole line lies on the plane, with a finite loss, and leads down. */
  boolean leadsDown() {
    return Arrays.stream(losses).allMatch(Double::isFinite) && fall() > 0;
  }

  private double fall() {
    return losses[0] - losses[STEPS];
  }

  /** The greatest rise on the way: the height of the barrier. */
  double barrier() {
    double lowest = losses[0];
    double rise = 0;
    for (double loss : losses) {
      lowest = Math.min(lowest, loss);
      rise = Math.max(rise, loss - lowest);
    }
    return rise;
  }

  /** Whether the loss never rises on the way. */
  boolean monotone() {
    return barrier() <= NOISE * fall();
  }

  /** Whether no loss lies above the chord of any two others around it. */
  boolean convex() {
    double excess = 0;
    double slope = Double.NEGATIVE_INFINITY;
    for (double step : steps()) {
      excess = Math.max(excess, slope - step);
      slope = Math.max(slope, step);
    }
    return excess * STEPS <= 10 * NOISE * fall();
  }

  private double[] steps() {
    return DoubleStream.iterate(0, i -> i < STEPS, i -> i + 1)
        .map(i -> losses[(int) i + 1] - losses[(int) i])
        .toArray();
  }
}
