package thalweg.testkit;

import java.util.Arrays;
import java.util.List;
import thalweg.api.data.Examples;
import thalweg.api.measure.Measures;
import thalweg.api.measure.Metric;
import thalweg.api.model.Differentiable;
import thalweg.api.model.Layout;
import thalweg.api.model.Predicting;
import thalweg.api.model.SoftmaxCrossEntropy;
import thalweg.api.random.RandomStream;

/**
 * One hidden layer of rectified linear units, then softmax, in double precision and the plainest
 * form: the smallest network whose layers can be rescaled.
 */
public final class TwoLayerNetwork implements Differentiable, Predicting {

  private final int inputs;
  private final int hidden;
  private final int classes;

  /** Weights [hidden, inputs], a bias per unit, weights [classes, hidden], a bias per class. */
  public TwoLayerNetwork(int inputs, int hidden, int classes) {
    this.inputs = inputs;
    this.hidden = hidden;
    this.classes = classes;
  }

  @Override
  public Layout layout() {
    return Layout.builder()
        .weight("layers.0.weight", hidden, inputs)
        .bias("layers.0.bias", hidden)
        .weight("layers.1.weight", classes, hidden)
        .bias("layers.1.bias", classes)
        .build();
  }

  @Override
  public List<Metric> metrics() {
    return SoftmaxCrossEntropy.METRICS;
  }

  @Override
  public float[] initialize(long seed) {
    RandomStream random = new RandomStream(seed, "initialization");
    float[] parameters = new float[layout().arrayLength()];
    for (int i = 0; i < parameters.length; i++) {
      parameters[i] = (float) (0.5 * random.nextGaussian());
    }
    return parameters;
  }

  @Override
  public void predict(float[] parameters, Examples examples, float[][] scores) {
    for (int row = 0; row < examples.rows(); row++) {
      double[] values = output(parameters, activations(parameters, examples, row));
      for (int c = 0; c < classes; c++) {
        scores[c][row] = (float) values[c];
      }
    }
  }

  @Override
  public Measures measure(float[] parameters, Examples examples) {
    float[][] scores = new float[classes][examples.rows()];
    predict(parameters, examples, scores);
    return SoftmaxCrossEntropy.of(scores, examples);
  }

  @Override
  public double lossAndGradient(float[] parameters, Examples batch, float[] gradient) {
    double[] sum = new double[gradient.length];
    double loss = 0;
    for (int row = 0; row < batch.rows(); row++) {
      double[] active = activations(parameters, batch, row);
      double[] delta = output(parameters, active);
      loss += softmaxLoss(delta, batch.label(row));
      addGradient(parameters, batch, row, active, delta, sum);
    }
    for (int i = 0; i < sum.length; i++) {
      gradient[i] = (float) (sum[i] / batch.rows());
    }
    return loss / batch.rows();
  }

  private double[] activations(float[] parameters, Examples examples, int row) {
    double[] active = new double[hidden];
    for (int h = 0; h < hidden; h++) {
      double sum = parameters[hidden * inputs + h];
      for (int i = 0; i < inputs; i++) {
        sum += (double) parameters[h * inputs + i] * examples.input(row, i);
      }
      active[h] = Math.max(0, sum);
    }
    return active;
  }

  private double[] output(float[] parameters, double[] active) {
    double[] scores = new double[classes];
    for (int c = 0; c < classes; c++) {
      scores[c] = parameters[parameters.length - classes + c];
      for (int h = 0; h < hidden; h++) {
        scores[c] += parameters[outputWeight(c, h)] * active[h];
      }
    }
    return scores;
  }

  /** Turns scores into the derivatives of the loss by them. */
  private static double softmaxLoss(double[] scores, int label) {
    double largest = Arrays.stream(scores).max().orElseThrow();
    double sum = Arrays.stream(scores).map(score -> Math.exp(score - largest)).sum();
    double loss = Math.log(sum) + largest - scores[label];
    for (int c = 0; c < scores.length; c++) {
      scores[c] = Math.exp(scores[c] - largest) / sum - (c == label ? 1 : 0);
    }
    return loss;
  }

  private void addGradient(
      float[] parameters,
      Examples batch,
      int row,
      double[] active,
      double[] delta,
      double[] gradient) {
    for (int h = 0; h < hidden; h++) {
      double back = 0;
      for (int c = 0; c < classes; c++) {
        gradient[outputWeight(c, h)] += delta[c] * active[h];
        back += delta[c] * parameters[outputWeight(c, h)];
      }
      if (active[h] > 0) {
        for (int i = 0; i < inputs; i++) {
          gradient[h * inputs + i] += back * batch.input(row, i);
        }
        gradient[hidden * inputs + h] += back;
      }
    }
    for (int c = 0; c < classes; c++) {
      gradient[gradient.length - classes + c] += delta[c];
    }
  }

  private int outputWeight(int c, int h) {
    return hidden * (inputs + 1) + c * hidden + h;
  }
}
