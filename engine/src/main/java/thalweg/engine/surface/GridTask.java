package thalweg.engine.surface;

/**
 * Some cells of a grid, for one worker. Small and plain, so that it can travel.
 *
 * @param cells row · nx + column of each
 * @param x [cells] coordinates along the first direction
 * @param y [cells] coordinates along the second direction
 */
public record GridTask(int[] cells, double[] x, double[] y) {}
