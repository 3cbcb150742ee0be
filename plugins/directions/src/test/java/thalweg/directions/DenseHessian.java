package thalweg.directions;

import thalweg.api.data.Examples;
import thalweg.api.model.Differentiable;
import thalweg.api.model.Layout;

/**
 * The Hessian of softmax regression as a textbook has it, in double precision: the mean over rows
 * of (diag(p) − p·pᵀ) ⊗ x·xᵀ, with x the inputs and a 1 for the biases (Böhning 1992).
 */
final class DenseHessian {

  private DenseHessian() {}

  /** Of weights [classes, inputs], then biases. */
  static double[][] ofSoftmaxRegression(float[] parameters, Examples examples) {
    int classes = examples.classes();
    int inputs = examples.width();
    int count = classes * (inputs + 1);
    double[][] hessian = new double[count][count];
    for (int row = 0; row < examples.rows(); row++) {
      double[] x = new double[inputs + 1];
      for (int i = 0; i < inputs; i++) {
        x[i] = examples.input(row, i);
      }
      x[inputs] = 1;
      double[] p = probabilities(parameters, x, classes);
      for (int a = 0; a < count; a++) {
        for (int b = 0; b < count; b++) {
          int i = a < classes * inputs ? a / inputs : a - classes * inputs;
          int j = b < classes * inputs ? b / inputs : b - classes * inputs;
          double xa = a < classes * inputs ? x[a % inputs] : 1;
          double xb = b < classes * inputs ? x[b % inputs] : 1;
          hessian[a][b] += ((i == j ? p[i] : 0) - p[i] * p[j]) * xa * xb / examples.rows();
        }
      }
    }
    return hessian;
  }

  /** Differences of a network's own gradients, ε apart in each parameter. */
  static double[][] byDifferences(
      Differentiable network, float[] parameters, Examples examples, float epsilon) {
    Layout layout = network.layout();
    double[][] hessian = new double[layout.arrayLength()][layout.arrayLength()];
    float[] ahead = new float[parameters.length];
    float[] behind = new float[parameters.length];
    for (int i = 0; i < parameters.length; i++) {
      float[] moved = parameters.clone();
      moved[i] += epsilon;
      network.lossAndGradient(moved, examples, ahead);
      double width = moved[i];
      moved[i] = parameters[i] - epsilon;
      network.lossAndGradient(moved, examples, behind);
      width -= moved[i];
      for (int j = 0; j < parameters.length; j++) {
        hessian[i][j] += (ahead[j] - behind[j]) / (2 * width);
        hessian[j][i] += (ahead[j] - behind[j]) / (2 * width);
      }
    }
    return hessian;
  }

  private static double[] probabilities(float[] parameters, double[] x, int classes) {
    int inputs = x.length - 1;
    double[] p = new double[classes];
    double sum = 0;
    for (int c = 0; c < classes; c++) {
      double score = parameters[classes * inputs + c];
      for (int i = 0; i < inputs; i++) {
        score += parameters[c * inputs + i] * x[i];
      }
      p[c] = Math.exp(score);
      sum += p[c];
    }
    for (int c = 0; c < classes; c++) {
      p[c] /= sum;
    }
    return p;
  }
}
