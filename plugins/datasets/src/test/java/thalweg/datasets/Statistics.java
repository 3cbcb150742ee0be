package thalweg.datasets;

import thalweg.api.data.Examples;

/** Mean and variance of one feature, summed plainly in double precision. */
record Statistics(double mean, double variance) {

  static Statistics of(Examples examples, int feature) {
    double sum = 0;
    for (int row = 0; row < examples.rows(); row++) {
      sum += examples.input(row, feature);
    }
    double mean = sum / examples.rows();
    double squares = 0;
    for (int row = 0; row < examples.rows(); row++) {
      squares += Math.pow(examples.input(row, feature) - mean, 2);
    }
    return new Statistics(mean, squares / examples.rows());
  }

  static int[] rowsPerClass(Examples examples) {
    int[] counts = new int[examples.classes()];
    for (int row = 0; row < examples.rows(); row++) {
      counts[examples.label(row)]++;
    }
    return counts;
  }
}
