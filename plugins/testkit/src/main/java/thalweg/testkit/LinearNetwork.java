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

/** Softmax regression in the plainest form: the smallest real network to test other things with. */
public final class LinearNetwork implements Differentiable, Predicting {

  private final int inputs;
  private final int classes;

  /** Weights of shape [classes, inputs], then a bias per class. */
  public LinearNetwork(int inputs, int classes) {
    this.inputs = inputs;
    this.classes = classes;
  }

  @Override
  public Layout layout() {
    return Layout.builder().weight("weight", classes, inputs).bias("bias", classes).build();
  }

  @Override
  public List<Metric> metrics() {
    return SoftmaxCrossEntropy.METRICS;
  }

  @Override
  public float[] initialize(long seed) {
    RandomStream random = new RandomStream(seed, "initialization");
    float[] parameters = new float[classes * (inputs + 1)];
    for (int i = 0; i < parameters.length; i++) {
      parameters[i] = (float) (0.1 * random.nextGaussian());
    }
    return parameters;
  }

  @Override
  public void predict(float[] parameters, Examples examples, float[][] scores) {
    for (int row = 0; row < examples.rows(); row++) {
      for (int c = 0; c < classes; c++) {
        double sum = parameters[classes * inputs + c];
        for (int feature = 0; feature < inputs; feature++) {
          sum += (double) parameters[c * inputs + feature] * examples.input(row, feature);
        }
        scores[c][row] = (float) sum;
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
    int rows = batch.rows();
    float[][] scores = new float[classes][rows];
    predict(parameters, batch, scores);
    Arrays.fill(gradient, 0);
    for (int row = 0; row < rows; row++) {
      double largest = scores[SoftmaxCrossEntropy.winner(scores, row)][row];
      double sum = 0;
      for (int c = 0; c < classes; c++) {
        sum += Math.exp(scores[c][row] - largest);
      }
      for (int c = 0; c < classes; c++) {
        double probability = Math.exp(scores[c][row] - largest) / sum;
        double delta = (probability - (batch.label(row) == c ? 1 : 0)) / rows;
        for (int feature = 0; feature < inputs; feature++) {
          gradient[c * inputs + feature] += (float) (delta * batch.input(row, feature));
        }
        gradient[classes * inputs + c] += (float) delta;
      }
    }
    return SoftmaxCrossEntropy.of(scores, batch).loss();
  }
}
