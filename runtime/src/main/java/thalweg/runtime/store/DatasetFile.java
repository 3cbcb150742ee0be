package thalweg.runtime.store;

import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import thalweg.api.array.NpyArray;
import thalweg.api.array.Npz;
import thalweg.api.data.DataSplit;
import thalweg.api.data.Examples;

/** {@code dataset.npz}: inputs [rows, width] float32, labels [rows] int32, and those held out. */
public final class DatasetFile {

  /** Its name in the run directory. */
  public static final String FILE = "dataset.npz";

  private DatasetFile() {}

  /** Writes the arrays. */
  public static void write(OutputStream out, DataSplit data) throws IOException {
    Map<String, NpyArray> arrays = new LinkedHashMap<>();
    put(arrays, "", data.training());
    data.test().ifPresent(test -> put(arrays, "test_", test));
    Npz.write(out, arrays);
  }

  private static void put(Map<String, NpyArray> arrays, String prefix, Examples examples) {
    int rows = examples.rows();
    int width = examples.width();
    float[] inputs = new float[Math.multiplyExact(rows, width)];
    for (int row = 0; row < rows; row++) {
      for (int feature = 0; feature < width; feature++) {
        inputs[row * width + feature] = examples.input(row, feature);
      }
    }
    int[] labels = new int[rows];
    examples.copyLabels(labels);
    arrays.put(prefix + "inputs", NpyArray.ofFloats(inputs, rows, width));
    arrays.put(prefix + "labels", NpyArray.ofInts(labels, rows));
  }
}
