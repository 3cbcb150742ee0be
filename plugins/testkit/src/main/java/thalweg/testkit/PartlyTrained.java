package thalweg.testkit;

import java.util.Arrays;
import java.util.List;
import thalweg.api.data.Examples;
import thalweg.api.measure.Measures;
import thalweg.api.measure.Metric;
import thalweg.api.model.Block;
import thalweg.api.model.Differentiable;
import thalweg.api.model.Layout;
import thalweg.api.model.Role;

/**
 * A two-layer network whose first weights are frozen, behind a buffer: what a network looks like
 * that is fine-tuned, or has batch normalisation.
 */
final class PartlyTrained implements Differentiable {

  /** Values of the buffer, which stands first; the others follow as they were. */
  private static final int BUFFER = 5;

  private final TwoLayerNetwork network;
  private final Layout layout;

  PartlyTrained(TwoLayerNetwork network) {
    this.network = network;
    Layout.Builder blocks = Layout.builder().buffer("statistics", BUFFER);
    for (Block block : network.layout().blocks()) {
      Integer[] shape = block.shape().toArray(Integer[]::new);
      if (block.name().equals("layers.0.weight")) {
        blocks.frozen(block.name(), Role.WEIGHT, shape);
      } else {
        blocks.add(block.name(), block.role(), shape);
      }
    }
    this.layout = blocks.build();
  }

  @Override
  public Layout layout() {
    return layout;
  }

  @Override
  public List<Metric> metrics() {
    return network.metrics();
  }

  @Override
  public Measures measure(float[] parameters, Examples examples) {
    return network.measure(withoutBuffer(parameters), examples);
  }

  @Override
  public double lossAndGradient(float[] parameters, Examples batch, float[] gradient) {
    float[] inner = new float[gradient.length - BUFFER];
    double loss = network.lossAndGradient(withoutBuffer(parameters), batch, inner);
    System.arraycopy(inner, 0, gradient, BUFFER, inner.length);
    hold(layout, gradient);
    return loss;
  }

  /** Sets to zero what is not trained. */
  static void hold(Layout layout, float[] vector) {
    for (Block block : layout.stored()) {
      if (!block.isTrained()) {
        Arrays.fill(vector, (int) block.offset(), (int) block.end(), 0);
      }
    }
  }

  private static float[] withoutBuffer(float[] parameters) {
    return Arrays.copyOfRange(parameters, BUFFER, parameters.length);
  }
}
