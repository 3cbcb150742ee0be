package thalweg.api.scene;

import java.util.List;
import thalweg.api.data.Examples;
import thalweg.api.measure.Measures;
import thalweg.api.measure.Metric;
import thalweg.api.model.Layout;
import thalweg.api.model.Predicting;
import thalweg.api.model.SoftmaxCrossEntropy;
import thalweg.api.model.SquaredError;

/** outputs = W·input, with the rows of W one after the other; the loss is that of the targets. */
final class Linear implements Predicting {

  private final int inputs;
  private final int outputs;

  Linear(int inputs, int outputs) {
    this.inputs = inputs;
    this.outputs = outputs;
  }

  @Override
  public Layout layout() {
    return Layout.builder().weight("weight", outputs, inputs).build();
  }

  @Override
  public List<Metric> metrics() {
    return SoftmaxCrossEntropy.METRICS;
  }

  @Override
  public Measures measure(float[] parameters, Examples examples) {
    float[][] predicted = new float[outputs][examples.rows()];
    predict(parameters, examples, predicted);
    return examples.signature().target().isClass()
        ? SoftmaxCrossEntropy.of(predicted, examples)
        : SquaredError.of(predicted, examples);
  }

  @Override
  public void predict(float[] parameters, Examples examples, float[][] into) {
    for (int output = 0; output < outputs; output++) {
      for (int row = 0; row < examples.rows(); row++) {
        into[output][row] = 0;
        for (int input = 0; input < inputs; input++) {
          into[output][row] += parameters[output * inputs + input] * examples.input(row, input);
        }
      }
    }
  }
}
