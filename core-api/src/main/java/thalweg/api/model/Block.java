package thalweg.api.model;

import java.util.List;
import java.util.Optional;

/**
 * One tensor among the parameters, row-major.
 *
 * @param name as PyTorch would call it, such as {@code layers.0.weight}
 * @param shape its dimensions; weights are [out, in]; [] for a single number
 * @param offset where it starts in the flat parameters
 * @param role what it does
 * @param frozen whether training leaves it as it is
 * @param tiedTo the name of the earlier block whose values it shares; empty where it has its own
 */
public record Block(
    String name,
    List<Integer> shape,
    long offset,
    Role role,
    boolean frozen,
    Optional<String> tiedTo) {

  /** Copies the shape. */
  public Block {
    shape = List.copyOf(shape);
  }

  /** A block with values of its own, which are learned unless the role is buffer. */
  public Block(String name, List<Integer> shape, long offset, Role role) {
    this(name, shape, offset, role, false, Optional.empty());
  }

  /** The number of values. */
  public long size() {
    // No stream: loops ask for it.
    long size = 1;
    for (int i = 0; i < shape.size(); i++) {
      size = Math.multiplyExact(size, (long) shape.get(i));
    }
    return size;
  }

  /** The offset just after its last value. */
  public long end() {
    return offset + size();
  }

  /** Whether its values are learned: they are stepped, and directions may move them. */
  public boolean isTrained() {
    return role != Role.BUFFER && !frozen;
  }

  /** Whether it has two or more dimensions, so that its first index counts filters. */
  public boolean hasFilters() {
    return shape.size() >= 2;
  }
}
