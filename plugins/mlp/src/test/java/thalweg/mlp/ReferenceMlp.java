package thalweg.mlp;

import java.util.Arrays;
import java.util.List;
import thalweg.api.data.Examples;
import thalweg.api.data.Signature;

/** The same network in double precision and textbook loops, one row after the other. */
final class ReferenceMlp {

  private final List<DenseLayer> layers;
  private final Activation activation;

  ReferenceMlp(MlpSettings settings, Signature signature) {
    this.layers = Architecture.of(settings, signature).layers();
    this.activation = settings.activation();
  }

  /** Mean loss. */
  double loss(double[] parameters, Examples data) {
    double sum = 0;
    for (int row = 0; row < data.rows(); row++) {
      double[] outputs = outputs(parameters, data, row);
      sum +=
          data.signature().target().isClass()
              ? crossEntropy(outputs, data.label(row))
              : meanSquare(errors(outputs, data, row));
    }
    return sum / data.rows();
  }

  /** 1 less the share of the variance of the targets that is left. */
  double rSquared(double[] parameters, Examples data) {
    int outputs = data.signature().target().size();
    double total = 0;
    for (int output = 0; output < outputs; output++) {
      double sum = 0;
      double squares = 0;
      for (int row = 0; row < data.rows(); row++) {
        sum += data.value(row, output);
        squares += Math.pow(data.value(row, output), 2);
      }
      total += squares - sum * sum / data.rows();
    }
    return 1 - loss(parameters, data) * data.rows() * outputs / total;
  }

  private static double crossEntropy(double[] scores, int label) {
    double others = 0;
    for (int c = 0; c < scores.length; c++) {
      others += c == label ? 0 : Math.exp(scores[c] - scores[label]);
    }
    return Math.log1p(others);
  }

  private static double[] errors(double[] outputs, Examples data, int row) {
    double[] errors = outputs.clone();
    for (int output = 0; output < errors.length; output++) {
      errors[output] -= data.value(row, output);
    }
    return errors;
  }

  private static double meanSquare(double[] errors) {
    return Arrays.stream(errors).map(error -> error * error).average().orElseThrow();
  }

  /** Class scores of one row, or the numbers asked for. */
  double[] outputs(double[] parameters, Examples data, int row) {
    return forward(parameters, data, row)[layers.size()];
  }

  /** The gradient of the mean loss. */
  double[] gradient(double[] parameters, Examples data) {
    double[] gradient = new double[parameters.length];
    for (int row = 0; row < data.rows(); row++) {
      addGradient(parameters, data, row, gradient);
    }
    for (int i = 0; i < gradient.length; i++) {
      gradient[i] /= data.rows();
    }
    return gradient;
  }

  private double[][] forward(double[] parameters, Examples data, int row) {
    double[][] a = new double[layers.size() + 1][];
    a[0] = new double[data.width()];
    for (int feature = 0; feature < data.width(); feature++) {
      a[0][feature] = data.input(row, feature);
    }
    for (int l = 0; l < layers.size(); l++) {
      DenseLayer layer = layers.get(l);
      a[l + 1] = preactivations(layer, parameters, a[l]);
      for (int k = 0; layer.hidden() && k < layer.outputs(); k++) {
        a[l + 1][k] = activate(a[l + 1][k]) + (layer.skip() ? a[l][k] : 0);
      }
    }
    return a;
  }

  private void addGradient(double[] parameters, Examples data, int row, double[] gradient) {
    double[][] a = forward(parameters, data, row);
    double[] upstream = outputGradient(a[layers.size()], data, row);
    for (int l = layers.size() - 1; l >= 0; l--) {
      DenseLayer layer = layers.get(l);
      double[] z = preactivations(layer, parameters, a[l]);
      double[] next = new double[layer.inputs()];
      for (int k = 0; k < layer.outputs(); k++) {
        double delta = upstream[k] * (layer.hidden() ? derivative(z[k]) : 1);
        gradient[layer.bias() + k] += delta;
        for (int i = 0; i < layer.inputs(); i++) {
          gradient[layer.weights() + k * layer.inputs() + i] += delta * a[l][i];
          next[i] += delta * parameters[layer.weights() + k * layer.inputs() + i];
        }
        if (layer.skip()) {
          next[k] += upstream[k];
        }
      }
      upstream = next;
    }
  }

  private static double[] preactivations(DenseLayer layer, double[] parameters, double[] inputs) {
    double[] z = new double[layer.outputs()];
    for (int k = 0; k < z.length; k++) {
      z[k] = parameters[layer.bias() + k];
      for (int i = 0; i < inputs.length; i++) {
        z[k] += parameters[layer.weights() + k * layer.inputs() + i] * inputs[i];
      }
    }
    return z;
  }

  private static double[] outputGradient(double[] outputs, Examples data, int row) {
    return data.signature().target().isClass()
        ? softmaxGradient(outputs, data.label(row))
        : Arrays.stream(errors(outputs, data, row)).map(e -> 2 * e / outputs.length).toArray();
  }

  private static double[] softmaxGradient(double[] scores, int label) {
    double[] gradient = new double[scores.length];
    double largest = Double.NEGATIVE_INFINITY;
    for (double score : scores) {
      largest = Math.max(largest, score);
    }
    double sum = 0;
    for (double score : scores) {
      sum += Math.exp(score - largest);
    }
    for (int c = 0; c < scores.length; c++) {
      gradient[c] = Math.exp(scores[c] - largest) / sum - (c == label ? 1 : 0);
    }
    return gradient;
  }

  private double activate(double z) {
    return activation == Activation.RELU ? Math.max(z, 0) : Math.tanh(z);
  }

  private double derivative(double z) {
    if (activation == Activation.RELU) {
      return z > 0 ? 1 : 0;
    }
    return 1 - Math.tanh(z) * Math.tanh(z);
  }
}
