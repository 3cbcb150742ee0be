package thalweg.engine.surface;

/**
 * What came of one task.
 *
 * @param cells as the task had them
 * @param values [metrics][cells]
 * @param kernels that computed: parts of one grid must not mix them
 */
public record GridPart(int[] cells, double[][] values, String kernels) {}
