package thalweg.directions;

import java.nio.file.Path;
import thalweg.api.array.NpyArray;
import thalweg.api.array.NpyType;
import thalweg.api.plugin.PluginException;

/** One value per parameter, from a {@code .npy} file of float32 or float64. */
final class VectorFile {

  private VectorFile() {}

  /**
   * Reads a vector of the given length.
   *
   * @throws PluginException if the file holds something else, naming it
   */
  static float[] read(Path file, int parameterCount) {
    NpyArray array = NpyArray.read(file);
    if (array.type() != NpyType.FLOAT32 && array.type() != NpyType.FLOAT64) {
      throw new PluginException(
          "%s holds elements of type %s, expected <f4 or <f8: save a.astype('float32')."
              .formatted(file, array.type().code()));
    }
    if (array.shape().size() != 1 || array.shape().get(0) != parameterCount) {
      throw new PluginException(
          "%s has shape %s, but the network has %d parameters: expected shape [%d], in the order of"
                  .formatted(file, array.shape(), parameterCount, parameterCount)
              + " layout.json.");
    }
    float[] values = array.floats();
    for (int i = 0; i < values.length; i++) {
      if (!Float.isFinite(values[i])) {
        throw new PluginException(
            "Element %d of %s is %s, expected a number.".formatted(i, file, values[i]));
      }
    }
    return values;
  }
}
