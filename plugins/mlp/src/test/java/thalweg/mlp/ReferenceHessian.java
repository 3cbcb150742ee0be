package thalweg.mlp;

import java.util.Arrays;
import thalweg.api.data.Examples;

/**
 * Products with the Hessian in double precision: textbook backpropagation, one row after the other,
 * with dual numbers for numbers.
 */
final class ReferenceHessian {

  private final Architecture architecture;
  private final Activation activation;
  private final Dual[] parameters;
  private final double[] sums;

  private ReferenceHessian(Case one, double[] at, double[] vector) {
    this.architecture = one.architecture();
    this.activation = one.settings().activation();
    this.parameters = new Dual[at.length];
    Arrays.setAll(parameters, i -> new Dual(at[i], vector[i]));
    this.sums = new double[at.length];
  }

  /** The Hessian of the mean loss at a point, times a vector. */
  static double[] times(Case one, double[] at, double[] vector, Examples data) {
    ReferenceHessian twin = new ReferenceHessian(one, at, vector);
    for (int row = 0; row < data.rows(); row++) {
      twin.add(data, row);
    }
    return Arrays.stream(twin.sums).map(sum -> sum / data.rows()).toArray();
  }

  private void add(Examples data, int row) {
    int count = architecture.layers().size();
    Dual[][] a = new Dual[count + 1][];
    Dual[][] slopes = new Dual[count][];
    a[0] = new Dual[data.width()];
    Arrays.setAll(a[0], feature -> Dual.constant(data.input(row, feature)));
    for (int l = 0; l < count; l++) {
      DenseLayer layer = architecture.layers().get(l);
      a[l + 1] = preactivations(layer, a[l]);
      slopes[l] = new Dual[layer.outputs()];
      for (int k = 0; layer.hidden() && k < layer.outputs(); k++) {
        Dual z = a[l + 1][k];
        slopes[l][k] = slope(z);
        a[l + 1][k] = layer.skip() ? activate(z).plus(a[l][k]) : activate(z);
      }
    }
    Dual[] upstream = outputGradient(a[count], data, row);
    for (int l = count - 1; l >= 0; l--) {
      upstream = backward(architecture.layers().get(l), a[l], slopes[l], upstream);
    }
  }

  private Dual[] preactivations(DenseLayer layer, Dual[] inputs) {
    Dual[] z = new Dual[layer.outputs()];
    for (int k = 0; k < z.length; k++) {
      z[k] = parameters[layer.bias() + k];
      for (int i = 0; i < inputs.length; i++) {
        z[k] = z[k].plus(parameters[layer.weights() + k * inputs.length + i].times(inputs[i]));
      }
    }
    return z;
  }

  /** Adds what a layer's gradient changes by; returns the gradient by its inputs. */
  private Dual[] backward(DenseLayer layer, Dual[] inputs, Dual[] slopes, Dual[] upstream) {
    Dual[] next = new Dual[inputs.length];
    Arrays.setAll(next, i -> layer.skip() ? upstream[i] : Dual.ZERO);
    for (int k = 0; k < layer.outputs(); k++) {
      Dual delta = layer.hidden() ? upstream[k].times(slopes[k]) : upstream[k];
      sums[layer.bias() + k] += delta.slope();
      for (int i = 0; i < inputs.length; i++) {
        int at = layer.weights() + k * inputs.length + i;
        sums[at] += delta.times(inputs[i]).slope();
        next[i] = next[i].plus(delta.times(parameters[at]));
      }
    }
    return next;
  }

  private Dual activate(Dual z) {
    if (activation == Activation.RELU) {
      return z.value() > 0 ? z : Dual.ZERO;
    }
    return z.tanh();
  }

  private Dual slope(Dual z) {
    if (activation == Activation.RELU) {
      return Dual.constant(z.value() > 0 ? 1 : 0);
    }
    return Dual.constant(1).minus(z.tanh().times(z.tanh()));
  }

  private static Dual[] outputGradient(Dual[] outputs, Examples data, int row) {
    Dual[] gradient = new Dual[outputs.length];
    if (!data.signature().target().isClass()) {
      Arrays.setAll(
          gradient,
          k -> outputs[k].minus(Dual.constant(data.value(row, k))).times(2.0 / outputs.length));
      return gradient;
    }
    double largest = Arrays.stream(outputs).mapToDouble(Dual::value).max().orElseThrow();
    Dual sum = Dual.ZERO;
    for (int c = 0; c < outputs.length; c++) {
      gradient[c] = outputs[c].minus(Dual.constant(largest)).exp();
      sum = sum.plus(gradient[c]);
    }
    Dual share = sum.inverse();
    for (int c = 0; c < outputs.length; c++) {
      Dual label = Dual.constant(c == data.label(row) ? 1 : 0);
      gradient[c] = gradient[c].times(share).minus(label);
    }
    return gradient;
  }
}
