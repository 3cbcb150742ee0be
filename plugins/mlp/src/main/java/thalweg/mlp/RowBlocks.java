package thalweg.mlp;

import java.util.ArrayList;
import java.util.List;
import thalweg.api.data.Examples;

/** Examples split into blocks of nearly equal size, none larger than a limit. */
final class RowBlocks {

  private RowBlocks() {}

  /** The blocks in order; they share the storage. */
  static List<Examples> of(Examples examples, int limit) {
    int rows = examples.rows();
    int count = (rows - 1) / limit + 1;
    if (count == 1) {
      return List.of(examples);
    }
    List<Examples> blocks = new ArrayList<>(count);
    for (long b = 0; b < count; b++) {
      blocks.add(examples.slice((int) (b * rows / count), (int) ((b + 1) * rows / count)));
    }
    return blocks;
  }

  /** The size of the largest of these blocks. */
  static int largest(Examples examples, int limit) {
    int count = (examples.rows() - 1) / limit + 1;
    return (examples.rows() - 1) / count + 1;
  }
}
