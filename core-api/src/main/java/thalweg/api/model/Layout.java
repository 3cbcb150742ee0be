package thalweg.api.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import thalweg.api.plugin.PluginException;

/**
 * The named blocks of a network's flat parameters, in PyTorch's order and without gaps. A block
 * that is tied to an earlier one shares its values and takes no room of its own.
 *
 * @param blocks in order
 */
public record Layout(List<Block> blocks) {

  /**
   * Checks that each block has a name of its own, and that they follow each other without gaps.
   *
   * @throws IllegalArgumentException if they do not
   */
  public Layout {
    blocks = List.copyOf(blocks);
    Map<String, Block> named = new LinkedHashMap<>();
    long expected = 0;
    for (Block block : blocks) {
      if (block.tiedTo().isPresent()) {
        requireTie(block, named.get(block.tiedTo().get()));
      } else if (block.offset() != expected) {
        throw new IllegalArgumentException(
            "Block %s starts at %d, expected %d."
                .formatted(block.name(), block.offset(), expected));
      } else {
        expected = Math.addExact(expected, block.size());
      }
      if (named.put(block.name(), block) != null) {
        throw new IllegalArgumentException(
            "Two blocks are named %s, expected a name of its own for each."
                .formatted(block.name()));
      }
    }
  }

  private static void requireTie(Block block, Block to) {
    if (to == null
        || to.offset() != block.offset()
        || to.size() != block.size()
        || to.isTrained() != block.isTrained()) {
      throw new IllegalArgumentException(
          ("Block %s is tied to %s, expected an earlier block of the same size and offset, trained"
                  + " if this one is.")
              .formatted(block.name(), block.tiedTo().orElseThrow()));
    }
  }

  /** The number of parameters, those of tied blocks counted once, buffers included. */
  public long parameterCount() {
    long end = 0;
    for (Block block : blocks) {
      end = Math.max(end, block.end());
    }
    return end;
  }

  /**
   * The length of an array that holds all parameters.
   *
   * @throws PluginException if no array can be that long
   */
  public int arrayLength() {
    long count = parameterCount();
    if (count > Integer.MAX_VALUE - 8) {
      throw new PluginException(
          String.format(
              Locale.ROOT,
              "The network has %,d parameters, but an array in memory holds at most %,d: use a"
                  + " smaller network.",
              count,
              Integer.MAX_VALUE - 8));
    }
    return (int) count;
  }

  /** The blocks that have values of their own: all but tied ones. */
  public List<Block> stored() {
    return blocks.stream().filter(block -> block.tiedTo().isEmpty()).toList();
  }

  /** Whether every value is learned: there are neither buffers nor frozen blocks. */
  public boolean isTrainedWhole() {
    for (Block block : blocks) {
      if (!block.isTrained()) {
        return false;
      }
    }
    return true;
  }

  /**
   * The layout of the trained parameters alone, without gaps: what optimizers see. Its offsets
   * differ from these where buffers or frozen blocks are left out.
   */
  public Layout trained() {
    Builder builder = builder();
    for (Block block : blocks) {
      boolean kept =
          block.isTrained() && block.tiedTo().map(to -> builder.find(to).isPresent()).orElse(true);
      if (kept) {
        builder.add(block);
      }
    }
    return builder.build();
  }

  /** A builder that places each block right after the one before. */
  public static Builder builder() {
    return new Builder();
  }

  /** Collects blocks in order. */
  public static final class Builder {

    private final List<Block> blocks = new ArrayList<>();
    private long offset;

    private Builder() {}

    /** Adds weights of shape [out, in] or more dimensions. */
    public Builder weight(String name, Integer... shape) {
      return add(name, Role.WEIGHT, shape);
    }

    /** Adds one bias for each output. */
    public Builder bias(String name, int outputs) {
      return add(name, Role.BIAS, outputs);
    }

    /** Adds values that are computed, not learned. */
    public Builder buffer(String name, Integer... shape) {
      return add(name, Role.BUFFER, shape);
    }

    /** Adds a block of any role. */
    public Builder add(String name, Role role, Integer... shape) {
      return add(new Block(name, List.of(shape), 0, role));
    }

    /** Adds a block that training leaves as it is. */
    public Builder frozen(String name, Role role, Integer... shape) {
      return add(new Block(name, List.of(shape), 0, role, true, Optional.empty()));
    }

    /**
     * Adds another name, and perhaps another shape, for the values of an earlier block.
     *
     * @param to the name of the earlier block
     */
    public Builder tied(String name, String to, Integer... shape) {
      Block shared = find(to).orElseThrow(() -> new IllegalArgumentException(untied(name, to)));
      return add(
          new Block(name, List.of(shape), 0, shared.role(), shared.frozen(), Optional.of(to)));
    }

    private Builder add(Block block) {
      long at = block.tiedTo().flatMap(this::find).map(Block::offset).orElse(offset);
      Block placed =
          new Block(block.name(), block.shape(), at, block.role(), block.frozen(), block.tiedTo());
      blocks.add(placed);
      offset = block.tiedTo().isPresent() ? offset : Math.addExact(offset, block.size());
      return this;
    }

    private static String untied(String name, String to) {
      return "Block %s is tied to %s, expected the name of an earlier block.".formatted(name, to);
    }

    private Optional<Block> find(String name) {
      return blocks.stream().filter(block -> block.name().equals(name)).findFirst();
    }

    /** The layout of all blocks added. */
    public Layout build() {
      return new Layout(blocks);
    }
  }
}
