package thalweg.directions;

import java.util.Arrays;
import java.util.List;
import thalweg.api.direction.Choice;
import thalweg.api.model.Block;
import thalweg.api.model.Layout;

/**
 * What directions may move: everything but buffers and frozen blocks.
 *
 * @param layout the blocks of all parameters
 */
record TrainedBlocks(Layout layout) {

  /**
   * Sets a vector to zero, in place, wherever nothing is trained.
   *
   * @return the same vector
   */
  float[] hold(float[] vector) {
    for (Block block : held()) {
      Arrays.fill(vector, (int) block.offset(), (int) block.end(), 0);
    }
    return vector;
  }

  /** How many values of a vector differ from zero where nothing is trained. */
  long movedElsewhere(float[] vector) {
    long moved = 0;
    for (Block block : held()) {
      int end = (int) block.end();
      for (int i = (int) block.offset(); i < end; i++) {
        moved += vector[i] == 0 ? 0 : 1;
      }
    }
    return moved;
  }

  /** The choice with a warning, if two of its points differ in what no direction moves. */
  Choice warnOfDifference(AnchorPoint anchor, AnchorPoint other, Choice choice) {
    long different = layout.isTrainedWhole() ? 0 : movedElsewhere(anchor.to(other));
    return different == 0
        ? choice
        : choice.warning(
            "The %s and %s differ in %d %s of buffers and frozen blocks, which directions leave alone:"
                    .formatted(
                        anchor.label(),
                        other.label(),
                        different,
                        different == 1 ? "value" : "values")
                + " all over the plane they are those of the %s.".formatted(anchor.label()));
  }

  private List<Block> held() {
    return layout.stored().stream().filter(block -> !block.isTrained()).toList();
  }
}
