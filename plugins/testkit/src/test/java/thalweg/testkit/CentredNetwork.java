package thalweg.testkit;

import java.util.Arrays;
import java.util.List;
import thalweg.api.data.Examples;
import thalweg.api.geometry.SymmetricOperator;
import thalweg.api.measure.Measures;
import thalweg.api.measure.Metric;
import thalweg.api.model.Calibrated;
import thalweg.api.model.Layout;
import thalweg.api.model.Predicting;
import thalweg.api.model.Role;
import thalweg.api.model.SquaredError;
import thalweg.api.model.TwiceDifferentiable;
import thalweg.api.random.RandomStream;

/**
 * y = a·(w·x − m) + c, with m the mean of w·x: batch normalisation without the variance. Training
 * takes the mean of its batch, measuring the one among the parameters; c is frozen.
 */
final class CentredNetwork implements TwiceDifferentiable, Predicting, Calibrated {

  private static final int MEAN = 1;
  private static final int FACTOR = 2;
  private static final int SHIFT = 3;

  @Override
  public Layout layout() {
    return Layout.builder()
        .weight("w", 1, 1)
        .buffer("m", 1)
        .weight("a", 1, 1)
        .frozen("c", Role.BIAS, 1)
        .build();
  }

  @Override
  public List<Metric> metrics() {
    return SquaredError.METRICS;
  }

  @Override
  public float[] initialize(long seed) {
    RandomStream random = new RandomStream(seed, "initialization");
    return new float[] {
      (float) (1 + random.nextDouble()), 0, (float) (1 + random.nextDouble()), 0.25f
    };
  }

  @Override
  public void calibrate(float[] parameters, Examples examples) {
    parameters[MEAN] = (float) (parameters[0] * meanInput(examples));
  }

  @Override
  public void predict(float[] parameters, Examples inputs, float[][] outputs) {
    for (int row = 0; row < inputs.rows(); row++) {
      double centred = (double) parameters[0] * inputs.input(row, 0) - parameters[MEAN];
      outputs[0][row] = (float) (parameters[FACTOR] * centred + parameters[SHIFT]);
    }
  }

  @Override
  public Measures measure(float[] parameters, Examples examples) {
    float[][] outputs = new float[1][examples.rows()];
    predict(parameters, examples, outputs);
    return SquaredError.of(outputs, examples);
  }

  @Override
  public double lossAndGradient(float[] parameters, Examples batch, float[] gradient) {
    double mean = meanInput(batch);
    double loss = 0;
    double[] sums = new double[2];
    for (int row = 0; row < batch.rows(); row++) {
      double centred = batch.input(row, 0) - mean;
      double output = parameters[FACTOR] * parameters[0] * centred + parameters[SHIFT];
      double error = output - batch.value(row, 0);
      loss += error * error / batch.rows();
      sums[0] += 2 * error * parameters[FACTOR] * centred / batch.rows();
      sums[1] += 2 * error * parameters[0] * centred / batch.rows();
    }
    Arrays.fill(gradient, 0);
    gradient[0] = (float) sums[0];
    gradient[FACTOR] = (float) sums[1];
    return loss;
  }

  @Override
  public SymmetricOperator hessian(float[] parameters, Examples examples) {
    double mean = meanInput(examples);
    double w = parameters[0];
    double a = parameters[FACTOR];
    double[] sums = new double[3];
    for (int row = 0; row < examples.rows(); row++) {
      double centred = examples.input(row, 0) - mean;
      double error = a * w * centred + parameters[SHIFT] - examples.value(row, 0);
      sums[0] += 2 * a * a * centred * centred / examples.rows();
      sums[1] += 2 * (a * w * centred + error) * centred / examples.rows();
      sums[2] += 2 * w * w * centred * centred / examples.rows();
    }
    return new TwoByTwo(sums[0], sums[1], sums[2]);
  }

  /** By w and a alone. */
  private record TwoByTwo(double ww, double wa, double aa) implements SymmetricOperator {

    @Override
    public int size() {
      return 4;
    }

    @Override
    public void times(float[] vector, double[] product) {
      Arrays.fill(product, 0);
      product[0] = ww * vector[0] + wa * vector[FACTOR];
      product[FACTOR] = wa * vector[0] + aa * vector[FACTOR];
    }
  }

  private static double meanInput(Examples examples) {
    double sum = 0;
    for (int row = 0; row < examples.rows(); row++) {
      sum += examples.input(row, 0);
    }
    return sum / examples.rows();
  }
}
