package thalweg.mlp;

import java.util.ArrayList;
import java.util.List;
import thalweg.api.data.Examples;

/**
 * Examples cut into parts of nearly equal size, which go through a network one after the other.
 *
 * @param parts in order; they share the storage of the examples
 * @param rows of all parts together
 * @param largest the rows of the largest part
 */
record RowParts(List<Examples> parts, int rows, int largest) {

  /** Cuts examples into as few parts as have no more rows than a limit. */
  static RowParts of(Examples examples, int limit) {
    int rows = examples.rows();
    int count = (rows - 1) / limit + 1;
    if (count == 1) {
      return new RowParts(List.of(examples), rows, rows);
    }
    List<Examples> parts = new ArrayList<>(count);
    for (long p = 0; p < count; p++) {
      parts.add(examples.slice((int) (p * rows / count), (int) ((p + 1) * rows / count)));
    }
    return new RowParts(parts, rows, (rows - 1) / count + 1);
  }
}
