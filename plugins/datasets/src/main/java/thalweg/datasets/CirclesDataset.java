package thalweg.datasets;

import thalweg.api.random.RandomStream;

/**
 * A circle inside a circle.
 *
 * <p>Row i of n lies at the angle 2πi/n on a circle of radius 1 (class 0) or {@code factor} (class
 * 1), plus Gaussian noise. After scikit-learn's {@code make_circles}.
 */
final class CirclesDataset extends GeneratedDataset {

  private final CirclesDatasetFactory.Settings settings;

  CirclesDataset(CirclesDatasetFactory.Settings settings) {
    super(2, settings.rowsPerClass(), 2, settings.seed());
    this.settings = settings;
  }

  @Override
  void place(int label, int index, RandomStream random, double[] point) {
    double angle = 2 * Math.PI * index / settings.rowsPerClass();
    double radius = label == 0 ? 1 : settings.factor();
    point[0] = radius * StrictMath.cos(angle) + settings.noise() * random.nextGaussian();
    point[1] = radius * StrictMath.sin(angle) + settings.noise() * random.nextGaussian();
  }
}
