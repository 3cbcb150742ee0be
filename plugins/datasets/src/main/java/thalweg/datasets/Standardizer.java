package thalweg.datasets;

import java.util.Arrays;

/**
 * Shifts and scales one feature to mean 0 and variance 1 over the rows it was fitted to.
 *
 * @param mean what is taken off
 * @param deviation what the rest is divided by: the standard deviation over n, not n − 1
 */
record Standardizer(double mean, double deviation) {

  /** Changes nothing. */
  static final Standardizer NONE = new Standardizer(0, 1);

  /**
   * Fits to some rows of a feature. A feature that is constant over them is centred only.
   *
   * @param column finite values
   */
  static Standardizer fit(double[] column, int[] rows) {
    double first = column[rows[0]];
    if (Arrays.stream(rows).allMatch(row -> column[row] == first)) {
      return new Standardizer(first, 1);
    }
    double mean = Arrays.stream(rows).mapToDouble(row -> column[row]).average().orElseThrow();
    double squares = 0;
    for (int row : rows) {
      squares += (column[row] - mean) * (column[row] - mean);
    }
    double deviation = Math.sqrt(squares / rows.length);
    // differences so small that their squares vanish
    return new Standardizer(mean, deviation > 0 ? deviation : 1);
  }

  /** Some rows of a feature, standardised. */
  float[] apply(double[] column, int[] rows) {
    float[] standardized = new float[rows.length];
    for (int i = 0; i < rows.length; i++) {
      standardized[i] = (float) ((column[rows[i]] - mean) / deviation);
    }
    return standardized;
  }
}
