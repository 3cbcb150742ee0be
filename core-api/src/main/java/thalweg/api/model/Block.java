package thalweg.api.model;

import java.util.List;

/**
 * One tensor among the parameters, row-major.
 *
 * @param name as PyTorch would call it, such as {@code layers.0.weight}
 * @param shape its dimensions; weights are [out, in]
 * @param offset where it starts in the flat parameters
 * @param role what it does
 */
public record Block(String name, List<Integer> shape, int offset, Role role) {

  /** Copies the shape. */
  public Block {
    shape = List.copyOf(shape);
  }

  /** The number of values. */
  public int size() {
    return shape.stream().reduce(1, Math::multiplyExact);
  }

  /** Whether it has two or more dimensions, so that its first index counts filters. */
  public boolean hasFilters() {
    return shape.size() >= 2;
  }
}
