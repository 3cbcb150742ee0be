package thalweg.plot.reading;

import java.util.List;
import thalweg.api.model.Block;
import thalweg.api.model.Role;
import thalweg.api.scene.Scene;
import thalweg.plot.scale.Figures;

/**
 * What the layout of the parameters tells of a network.
 *
 * @param layers of weights
 * @param narrowest the least number of outputs of a layer but the last; 0 without any
 * @param straight whether there is nothing but one affine map, whose output is linear in its input
 *     and whose loss is convex
 */
record NetworkShape(int layers, int narrowest, boolean straight) {

  private static final int NARROW = 10;

  static NetworkShape of(Scene scene) {
    List<Block> blocks = scene.layout().stored();
    List<Block> weights =
        blocks.stream().filter(block -> block.role() == Role.WEIGHT && block.hasFilters()).toList();
    int narrowest =
        weights.stream()
            .limit(Math.max(0, weights.size() - 1))
            .mapToInt(block -> block.shape().get(0))
            .min()
            .orElse(0);
    return new NetworkShape(weights.size(), narrowest, straight(scene, blocks, weights));
  }

  private static boolean straight(Scene scene, List<Block> blocks, List<Block> weights) {
    return scene
        .data()
        .map(data -> data.training().signature())
        .map(signature -> List.of(signature.target().outputs(), signature.width()))
        .filter(affine -> weights.size() == 1 && weights.get(0).shape().equals(affine))
        .filter(affine -> blocks.size() <= 2)
        .isPresent();
  }

  /** Whether a layer is so narrow that it bounds what the network can say. */
  boolean narrow() {
    return narrowest > 0 && narrowest <= NARROW;
  }

  /** The shape in words, such as {@code 20 hidden layers, 5 neurons at the narrowest}. */
  String words() {
    return layers == 2
        ? Figures.count(narrowest, "hidden neuron", "hidden neurons")
        : "%d hidden layers, %s at the narrowest"
            .formatted(layers - 1, Figures.count(narrowest, "neuron", "neurons"));
  }
}
