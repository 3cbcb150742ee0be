package thalweg.runtime.store;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import thalweg.api.array.NpyArray;
import thalweg.api.array.Npz;
import thalweg.api.data.DataSplit;
import thalweg.api.data.Examples;
import thalweg.api.data.Signature;

/**
 * {@code dataset.npz}: inputs [rows, shape of an input…] float32 and, for classes, labels [rows] or
 * [rows, positions] int32, else targets [rows, outputs] float32; the same of what is held out, with
 * {@code test_} before the names. Written for people: data are always loaded from their source.
 */
final class DatasetFormat implements Format<Void, DataSplit> {

  @Override
  public Written write(Void none, DataSplit data, RunDirectory directory) throws IOException {
    Map<String, NpyArray> arrays = new LinkedHashMap<>();
    put(arrays, "", data.training());
    data.test().ifPresent(test -> put(arrays, "test_", test));
    directory.write(RunLayout.DATASET, out -> Npz.write(out, arrays));
    return Written.files(RunLayout.DATASET);
  }

  @Override
  public DataSplit read(Void none, StageRecord record, RunDirectory directory) {
    throw new UnsupportedOperationException("Data are loaded from their source.");
  }

  private static void put(Map<String, NpyArray> arrays, String prefix, Examples examples) {
    Signature signature = examples.signature();
    int rows = examples.rows();
    int width = examples.width();
    float[] inputs = new float[Math.multiplyExact(rows, width)];
    for (int row = 0; row < rows; row++) {
      for (int feature = 0; feature < width; feature++) {
        inputs[row * width + feature] = examples.input(row, feature);
      }
    }
    arrays.put(prefix + "inputs", NpyArray.ofFloats(inputs, shape(rows, signature.input())));
    if (signature.target().isClass()) {
      arrays.put(prefix + "labels", labels(examples));
    } else {
      arrays.put(prefix + "targets", targets(examples));
    }
  }

  private static long[] shape(int rows, List<Integer> input) {
    List<Integer> shape = new ArrayList<>();
    shape.add(rows);
    shape.addAll(input);
    return shape.stream().mapToLong(Integer::longValue).toArray();
  }

  private static NpyArray labels(Examples examples) {
    int rows = examples.rows();
    int positions = examples.signature().target().positions();
    int[] labels = new int[Math.multiplyExact(rows, positions)];
    for (int row = 0; row < rows; row++) {
      for (int position = 0; position < positions; position++) {
        labels[row * positions + position] = examples.label(row, position);
      }
    }
    return positions == 1
        ? NpyArray.ofInts(labels, rows)
        : NpyArray.ofInts(labels, rows, positions);
  }

  private static NpyArray targets(Examples examples) {
    int rows = examples.rows();
    int outputs = examples.signature().target().size();
    float[] values = new float[Math.multiplyExact(rows, outputs)];
    for (int row = 0; row < rows; row++) {
      for (int output = 0; output < outputs; output++) {
        values[row * outputs + output] = examples.value(row, output);
      }
    }
    return NpyArray.ofFloats(values, rows, outputs);
  }
}
