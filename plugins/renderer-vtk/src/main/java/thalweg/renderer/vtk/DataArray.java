package thalweg.renderer.vtk;

import java.nio.ByteBuffer;
import java.util.function.IntFunction;
import java.util.function.IntToDoubleFunction;
import java.util.function.IntUnaryOperator;

/**
 * One array of a file, made value by value when it is written.
 *
 * @param name as ParaView shows it
 * @param type {@code Float64} or {@code Int32}
 * @param components values for each point or cell
 * @param values the number of all values
 * @param valueSize bytes of one value
 * @param writer puts a value into a buffer
 */
record DataArray(
    String name, String type, int components, int values, int valueSize, Writer writer) {

  /** Puts one value into a buffer. */
  @FunctionalInterface
  interface Writer {

    void put(int index, ByteBuffer into);
  }

  /** One number for each point or cell. */
  static DataArray scalars(String name, int count, IntToDoubleFunction value) {
    return new DataArray(
        name,
        "Float64",
        1,
        count,
        Double.BYTES,
        (i, into) -> into.putDouble(value.applyAsDouble(i)));
  }

  /** Whole numbers. */
  static DataArray integers(String name, int count, IntUnaryOperator value) {
    return new DataArray(
        name, "Int32", 1, count, Integer.BYTES, (i, into) -> into.putInt(value.applyAsInt(i)));
  }

  /** Points in space, [x, y, z] each. */
  static DataArray points(int count, IntFunction<double[]> point) {
    return new DataArray(
        "Points",
        "Float64",
        3,
        3 * count,
        Double.BYTES,
        (i, into) -> into.putDouble(point.apply(i / 3)[i % 3]));
  }

  /** The number of bytes of all values. */
  long bytes() {
    return (long) values * valueSize;
  }
}
