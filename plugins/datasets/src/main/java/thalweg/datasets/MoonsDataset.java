package thalweg.datasets;

import thalweg.api.random.RandomStream;

/**
 * Two interleaved half circles.
 *
 * <p>Row i of n lies at the angle t = πi/(n − 1): class 0 at (cos t, sin t), class 1 at (1 − cos t,
 * 1/2 − sin t), plus Gaussian noise. After scikit-learn's {@code make_moons}.
 */
final class MoonsDataset extends GeneratedDataset {

  private final MoonsDatasetFactory.Settings settings;

  MoonsDataset(MoonsDatasetFactory.Settings settings) {
    super(2, settings.rowsPerClass(), 2, settings.seed());
    this.settings = settings;
  }

  @Override
  void place(int label, int index, RandomStream random, double[] point) {
    double angle = Math.PI * index / Math.max(1, settings.rowsPerClass() - 1);
    double cos = StrictMath.cos(angle);
    double sin = StrictMath.sin(angle);
    point[0] = (label == 0 ? cos : 1 - cos) + settings.noise() * random.nextGaussian();
    point[1] = (label == 0 ? sin : 0.5 - sin) + settings.noise() * random.nextGaussian();
  }
}
