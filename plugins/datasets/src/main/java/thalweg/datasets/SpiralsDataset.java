package thalweg.datasets;

import thalweg.api.random.RandomStream;

/**
 * Interleaved spiral arms, one per class, about a common centre.
 *
 * <p>Row i of n has the radius r = (i + 1)/n, and arm k of K the angle t = 2πk/K + 4r + noise ·
 * N(0, 1) radians, clockwise from the top: (x1, x2) = (r sin t, r cos t). After Karpathy, "CS231n
 * convolutional neural networks for visual recognition: putting it together, a minimal neural
 * network case study", which starts arm k at 4k radians instead; for three classes that differs by
 * 0.4 radians at most, apart from the order of the arms.
 */
final class SpiralsDataset extends GeneratedDataset {

  private static final double SWEEP = 4;

  private final SpiralsDatasetFactory.Settings settings;

  SpiralsDataset(SpiralsDatasetFactory.Settings settings) {
    super(settings.classes(), settings.rowsPerClass(), 2, settings.seed());
    this.settings = settings;
  }

  @Override
  void place(int label, int index, RandomStream random, double[] point) {
    double radius = (index + 1.0) / settings.rowsPerClass();
    double start = 2 * Math.PI * label / settings.classes();
    double angle = start + SWEEP * radius + settings.noise() * random.nextGaussian();
    point[0] = radius * StrictMath.sin(angle);
    point[1] = radius * StrictMath.cos(angle);
  }
}
