package thalweg.datasets;

import java.util.List;
import java.util.Optional;
import thalweg.api.data.DataSplit;
import thalweg.api.data.Dataset;
import thalweg.api.data.Examples;
import thalweg.api.data.Targets;
import thalweg.api.random.RandomStream;

/**
 * Noisy samples of a function of one number.
 *
 * <p>Inputs are drawn uniformly from [−2, 2), where their variance is close to 1, and noise · N(0,
 * 1) is added to the function's value. Neither is standardised, so that the noise squared is the
 * loss of a perfect fit. Inputs and noise have random numbers of their own: another function or
 * another level of noise leaves the inputs where they are.
 */
final class CurveDataset implements Dataset {

  private static final double END = 2;

  private final CurveDatasetFactory.Settings settings;

  CurveDataset(CurveDatasetFactory.Settings settings) {
    this.settings = settings;
  }

  @Override
  public DataSplit load() {
    Examples samples = samples();
    TrainTestSplit split =
        TrainTestSplit.of(samples.rows(), settings.testFraction(), settings.seed());
    return new DataSplit(
        split.test().length == 0 ? samples : samples.select(split.training()),
        split.test().length == 0 ? Optional.empty() : Optional.of(samples.select(split.test())),
        List.of("x"),
        List.of("y"));
  }

  private Examples samples() {
    RandomStream places = new RandomStream(settings.seed(), "curve inputs");
    RandomStream noise = new RandomStream(settings.seed(), "curve noise");
    float[] x = new float[settings.rows()];
    float[] y = new float[settings.rows()];
    for (int row = 0; row < x.length; row++) {
      double share = places.nextDouble();
      double value = settings.function().at(settings.frequency(), share);
      x[row] = (float) (END * (2 * share - 1));
      y[row] = (float) (value + settings.noise() * noise.nextGaussian());
    }
    return Examples.of(List.of(1), new float[][] {x}, Targets.values(new float[][] {y}));
  }
}
