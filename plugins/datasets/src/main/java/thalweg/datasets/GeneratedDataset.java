package thalweg.datasets;

import java.util.Arrays;
import thalweg.api.data.DataSplit;
import thalweg.api.data.Dataset;
import thalweg.api.data.Examples;
import thalweg.api.plugin.PluginException;
import thalweg.api.random.RandomStream;

/** Points of a formula with noise: the same number in each class, standardised, in random order. */
abstract class GeneratedDataset implements Dataset {

  private static final long MOST_VALUES = 200_000_000;

  private final int classes;
  private final int rowsPerClass;
  private final int features;
  private final long seed;

  /**
   * A set of {@code classes · rowsPerClass} rows.
   *
   * @throws PluginException if they do not fit into memory
   */
  GeneratedDataset(int classes, int rowsPerClass, int features, long seed) {
    long values = (long) classes * rowsPerClass * features;
    if (values > MOST_VALUES) {
      throw new PluginException(
          ("%d classes of %d rows and %d features are %d numbers, but at most %d are generated; set a"
                  + " smaller rowsPerClass.")
              .formatted(classes, rowsPerClass, features, values, MOST_VALUES));
    }
    this.classes = classes;
    this.rowsPerClass = rowsPerClass;
    this.features = features;
    this.seed = seed;
  }

  /**
   * Places one row, before standardisation.
   *
   * @param label its class
   * @param index its number inside the class, counted from 0
   * @param random drawn from in the order of labels and indices; how often must not depend on the
   *     level of noise, so that changing it moves points, not their order
   * @param point overwritten with one value per feature
   */
  abstract void place(int label, int index, RandomStream random, double[] point);

  @Override
  public final DataSplit load() {
    RandomStream random = new RandomStream(seed, "data");
    double[][] columns = new double[features][classes * rowsPerClass];
    double[] point = new double[features];
    for (int row = 0; row < classes * rowsPerClass; row++) {
      place(row / rowsPerClass, row % rowsPerClass, random, point);
      for (int feature = 0; feature < features; feature++) {
        columns[feature][row] = point[feature];
      }
    }
    int[] order = random.permutation(classes * rowsPerClass);
    float[][] inputs =
        Arrays.stream(columns)
            .map(column -> Standardizer.fit(column, order).apply(column, order))
            .toArray(float[][]::new);
    int[] labels = Arrays.stream(order).map(row -> row / rowsPerClass).toArray();
    return DataSplit.of(Examples.ofColumns(inputs, labels, classes));
  }
}
