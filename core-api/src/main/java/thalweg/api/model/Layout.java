package thalweg.api.model;

import java.util.ArrayList;
import java.util.List;

/**
 * The named blocks of a network's flat parameters, in PyTorch's order and without gaps.
 *
 * @param blocks in order of their offsets
 */
public record Layout(List<Block> blocks) {

  /** Checks that the blocks follow each other without gaps. */
  public Layout {
    blocks = List.copyOf(blocks);
    int expected = 0;
    for (Block block : blocks) {
      if (block.offset() != expected) {
        throw new IllegalArgumentException(
            "Block %s starts at %d, expected %d."
                .formatted(block.name(), block.offset(), expected));
      }
      expected = Math.addExact(expected, block.size());
    }
  }

  /** The number of parameters. */
  public int parameterCount() {
    return blocks.stream().mapToInt(Block::size).sum();
  }

  /** A builder that places each block behind the one before. */
  public static Builder builder() {
    return new Builder();
  }

  /** Collects blocks in order. */
  public static final class Builder {

    private final List<Block> blocks = new ArrayList<>();
    private int offset;

    private Builder() {}

    /** Adds weights of shape [out, in] or more dimensions. */
    public Builder weight(String name, Integer... shape) {
      return add(name, Role.WEIGHT, shape);
    }

    /** Adds a bias per output. */
    public Builder bias(String name, int outputs) {
      return add(name, Role.BIAS, outputs);
    }

    /** Adds a block of any role. */
    public Builder add(String name, Role role, Integer... shape) {
      Block block = new Block(name, List.of(shape), offset, role);
      blocks.add(block);
      offset = Math.addExact(offset, block.size());
      return this;
    }

    /** The layout of all blocks added. */
    public Layout build() {
      return new Layout(blocks);
    }
  }
}
