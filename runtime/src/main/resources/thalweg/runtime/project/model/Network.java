package {{package}};

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
 * Scores that are linear in x<sub>i</sub> and, with squares, in x<sub>i</sub>x<sub>j</sub>.
 *
 * <p>What it implements is what it can do: be trained (Differentiable), and have its decision
 * regions drawn (Predicting). Holds no state but its shape, so any number of threads may use it.
 */
final class {{network}} implements Differentiable, Predicting {

  private final int inputs;
  private final int classes;
  private final int features;
  private final Layout layout;

  {{network}}(int inputs, int classes, boolean squares) {
    this.inputs = inputs;
    this.classes = classes;
    this.features = inputs + (squares ? inputs * (inputs + 1) / 2 : 0);
    this.layout =
        Layout.builder().weight("weight", classes, features).bias("bias", classes).build();
  }

  @Override
  public Layout layout() {
    return layout;
  }

  @Override
  public List<Metric> metrics() {
    return SoftmaxCrossEntropy.METRICS;
  }

  @Override
  public Measures measure(float[] parameters, Examples examples) {
    float[][] scores = new float[classes][examples.rows()];
    predict(parameters, examples, scores);
    return SoftmaxCrossEntropy.of(scores, examples);
  }

  @Override
  public float[] initialize(long seed) {
    RandomStream random = new RandomStream(seed, "parameters");
    float[] parameters = new float[layout.arrayLength()];
    for (int i = 0; i < parameters.length; i++) {
      parameters[i] = (float) (0.1 * random.nextGaussian());
    }
    return parameters;
  }

  @Override
  public void predict(float[] parameters, Examples inputs, float[][] outputs) {
    float[] x = new float[features];
    for (int row = 0; row < inputs.rows(); row++) {
      readFeatures(inputs, row, x);
      for (int c = 0; c < classes; c++) {
        outputs[c][row] = (float) score(parameters, x, c);
      }
    }
  }

  @Override
  public double lossAndGradient(float[] parameters, Examples batch, float[] gradient) {
    double[] sums = new double[gradient.length];
    double[] probability = new double[classes];
    float[] x = new float[features];
    double loss = 0;
    for (int row = 0; row < batch.rows(); row++) {
      readFeatures(batch, row, x);
      for (int c = 0; c < classes; c++) {
        probability[c] = score(parameters, x, c);
      }
      loss += softmax(probability, batch.label(row));
      for (int c = 0; c < classes; c++) {
        // The derivative of −log p[label] by the score of class c.
        double slope = probability[c] - (c == batch.label(row) ? 1 : 0);
        for (int f = 0; f < features; f++) {
          sums[c * features + f] += slope * x[f];
        }
        sums[classes * features + c] += slope;
      }
    }
    for (int i = 0; i < gradient.length; i++) {
      gradient[i] = (float) (sums[i] / batch.rows());
    }
    return loss / batch.rows();
  }

  private void readFeatures(Examples examples, int row, float[] x) {
    for (int i = 0; i < inputs; i++) {
      x[i] = examples.input(row, i);
    }
    int next = inputs;
    for (int i = 0; i < inputs && next < features; i++) {
      for (int j = 0; j <= i; j++) {
        x[next++] = x[i] * x[j];
      }
    }
  }

  private double score(float[] parameters, float[] x, int c) {
    double score = parameters[classes * features + c];
    for (int f = 0; f < features; f++) {
      score += (double) parameters[c * features + f] * x[f];
    }
    return score;
  }

  /** Turns scores into probabilities; returns −log of the label's. */
  private static double softmax(double[] scores, int label) {
    double highest = Double.NEGATIVE_INFINITY;
    for (double score : scores) {
      highest = Math.max(highest, score);
    }
    double labelled = scores[label] - highest;
    double sum = 0;
    for (int c = 0; c < scores.length; c++) {
      scores[c] = Math.exp(scores[c] - highest);
      sum += scores[c];
    }
    for (int c = 0; c < scores.length; c++) {
      scores[c] /= sum;
    }
    return Math.log(sum) - labelled;
  }
}
