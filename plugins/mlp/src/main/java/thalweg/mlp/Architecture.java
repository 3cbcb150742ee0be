package thalweg.mlp;

import java.util.ArrayList;
import java.util.List;
import thalweg.api.data.Signature;
import thalweg.api.data.Target;
import thalweg.api.model.Layout;
import thalweg.api.plugin.PluginException;

/**
 * The layers of a network and where their parameters lie.
 *
 * @param layers from the first to the one that gives the outputs; at least one
 * @param layout {@code layers.0.weight} [out, in], {@code layers.0.bias}, {@code layers.1.weight},
 *     …
 * @param criterion how the outputs are judged
 */
record Architecture(List<DenseLayer> layers, Layout layout, Criterion criterion) {

  /** What the activations of a part may take of the cache, in floats: 1 MB. */
  private static final int CACHED_FLOATS = 1 << 18;

  private static final int FEWEST_ROWS = 128;
  private static final int MOST_ROWS = 1280;

  /**
   * The architecture that settings describe, for data of one shape. Inputs of several dimensions
   * are taken as rows of numbers.
   *
   * @throws PluginException if there are targets at several positions, or the parameters do not fit
   *     into one array
   */
  static Architecture of(MlpSettings settings, Signature signature) {
    requireOnePosition(signature.target());
    Criterion criterion = Criterion.of(signature.target());
    int inputs = signature.width();
    requireAddressable(settings, inputs, criterion.outputs());
    List<DenseLayer> layers = new ArrayList<>();
    Layout.Builder layout = Layout.builder();
    int width = inputs;
    int offset = 0;
    for (int index = 0; index <= settings.hidden().size(); index++) {
      boolean hidden = index < settings.hidden().size();
      int outputs = hidden ? settings.hidden().get(index) : criterion.outputs();
      boolean skip = hidden && settings.skip() && outputs == width;
      DenseLayer layer =
          new DenseLayer(width, outputs, offset, offset + outputs * width, hidden, skip);
      layers.add(layer);
      layout.weight("layers." + index + ".weight", outputs, width);
      layout.bias("layers." + index + ".bias", outputs);
      width = outputs;
      offset = layer.end();
    }
    return new Architecture(List.copyOf(layers), layout.build(), criterion);
  }

  DenseLayer first() {
    return layers.get(0);
  }

  DenseLayer last() {
    return layers.get(layers.size() - 1);
  }

  /** The width of the widest layer, the output included. */
  int widest() {
    return layers.stream().mapToInt(DenseLayer::outputs).max().orElseThrow();
  }

  /**
   * How many rows to take through all layers at once: many, for long inner loops, but so few that
   * their activations stay in a core's cache. The same on every machine, because sums over rows are
   * sums over parts.
   *
   * @param buffers how many arrays as wide as the widest layer are in use at a time
   */
  int partRows(int buffers) {
    return Math.max(FEWEST_ROWS, Math.min(MOST_ROWS, CACHED_FLOATS / buffers / widest()));
  }

  private static void requireOnePosition(Target target) {
    if (target.positions() > 1) {
      throw new PluginException(
          "The data ask for %s, but mlp answers once for each example: choose a model of sequences."
              .formatted(target));
    }
  }

  private static void requireAddressable(MlpSettings settings, int inputs, int last) {
    long count = 0;
    long width = inputs;
    for (int outputs : settings.hidden()) {
      count += (width + 1) * outputs;
      width = outputs;
    }
    count += (width + 1) * last;
    if (count > Integer.MAX_VALUE - 8) {
      throw new PluginException(
          "The network of hidden: %s has %,d parameters, expected fewer than 2³¹: choose narrower layers."
              .formatted(settings.hidden(), count));
    }
  }
}
