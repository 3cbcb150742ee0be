package thalweg.testkit;

import java.util.Arrays;
import java.util.List;
import thalweg.api.data.Examples;
import thalweg.api.measure.Measures;
import thalweg.api.measure.Metric;
import thalweg.api.model.Differentiable;
import thalweg.api.model.Layout;
import thalweg.api.model.Predicting;
import thalweg.api.model.SquaredError;
import thalweg.api.random.RandomStream;

/**
 * A polynomial of one input, fitted by least squares: the smallest model of regression to test
 * other things with.
 */
public final class PolynomialNetwork implements Differentiable, Predicting {

  private final int degree;

  /** Weights of x, x², … in the shape [1, degree], then a bias. */
  public PolynomialNetwork(int degree) {
    this.degree = degree;
  }

  @Override
  public Layout layout() {
    return Layout.builder().weight("weight", 1, degree).bias("bias", 1).build();
  }

  @Override
  public List<Metric> metrics() {
    return SquaredError.METRICS;
  }

  @Override
  public float[] initialize(long seed) {
    RandomStream random = new RandomStream(seed, "initialization");
    float[] parameters = new float[degree + 1];
    for (int i = 0; i < parameters.length; i++) {
      parameters[i] = (float) (0.5 * random.nextGaussian());
    }
    return parameters;
  }

  @Override
  public void predict(float[] parameters, Examples inputs, float[][] outputs) {
    for (int row = 0; row < inputs.rows(); row++) {
      double sum = 0;
      for (int power = degree; power > 0; power--) {
        sum = (sum + parameters[power - 1]) * inputs.input(row, 0);
      }
      outputs[0][row] = (float) (sum + parameters[degree]);
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
    float[][] outputs = new float[1][batch.rows()];
    predict(parameters, batch, outputs);
    Arrays.fill(gradient, 0);
    for (int row = 0; row < batch.rows(); row++) {
      double delta = 2.0 * (outputs[0][row] - batch.value(row, 0)) / batch.rows();
      gradient[degree] += (float) delta;
      for (int power = 1; power <= degree; power++) {
        delta *= batch.input(row, 0);
        gradient[power - 1] += (float) delta;
      }
    }
    return SquaredError.of(outputs, batch).loss();
  }
}
