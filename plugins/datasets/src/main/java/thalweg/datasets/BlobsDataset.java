package thalweg.datasets;

import thalweg.api.random.RandomStream;

/**
 * Round Gaussian clouds, one per class.
 *
 * <p>Centres are drawn uniformly from [−10, 10] in each feature, and rows from a Gaussian of
 * standard deviation {@code spread} about them. After scikit-learn's {@code make_blobs}. Centres
 * have random numbers of their own, so that they stay where they are when the number of rows
 * changes.
 */
final class BlobsDataset extends GeneratedDataset {

  private static final double BOX = 10;

  private final double spread;
  private final double[][] centres;

  BlobsDataset(BlobsDatasetFactory.Settings settings) {
    super(settings.classes(), settings.rowsPerClass(), settings.features(), settings.seed());
    spread = settings.spread();
    centres = new double[settings.classes()][settings.features()];
    RandomStream random = new RandomStream(settings.seed(), "blob centres");
    for (double[] centre : centres) {
      for (int feature = 0; feature < centre.length; feature++) {
        centre[feature] = BOX * (2 * random.nextDouble() - 1);
      }
    }
  }

  @Override
  void place(int label, int index, RandomStream random, double[] point) {
    for (int feature = 0; feature < point.length; feature++) {
      point[feature] = centres[label][feature] + spread * random.nextGaussian();
    }
  }
}
