package thalweg.mlp;

import java.util.List;
import thalweg.api.plugin.Setting;

/**
 * The architecture of a multilayer perceptron and how its parameters start.
 *
 * @param hidden the width of each hidden layer; none is softmax regression, or linear regression
 * @param activation what hidden layers apply
 * @param initialization how the first parameters are drawn
 * @param skip whether each hidden layer as wide as its input computes a + act(W a + b) instead of
 *     act(W a + b): a simplified residual connection. The block of He, Zhang, Ren and Sun, "Deep
 *     residual learning for image recognition", CVPR 2016, spans two weight layers and adds before
 *     the last activation. The first hidden layer counts too: its input is the data. Layers of
 *     another width than their input have none
 */
public record MlpSettings(
    @Setting(
            value = "Width of each hidden layer; [] is softmax or linear regression.",
            byDefault = "[50]",
            min = 1,
            max = 100_000)
        List<Integer> hidden,
    @Setting(value = "What hidden layers apply: relu or tanh.", byDefault = "relu")
        Activation activation,
    @Setting(
            value =
                "Initial parameters: pytorch (uniform within 1/sqrt(fan_in)), he (normal, variance"
                    + " 2/fan_in) or glorot (uniform within sqrt(6/(fan_in + fan_out))).",
            byDefault = "pytorch")
        Initialization initialization,
    @Setting(
            value =
                "Where a hidden layer is as wide as its input, compute a + act(W a + b): a simplified"
                    + " residual connection, around one layer, added after the activation.",
            byDefault = "false")
        boolean skip) {

  /** Copies the widths. */
  public MlpSettings {
    hidden = List.copyOf(hidden);
  }
}
