package thalweg.api.array;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.reflect.Array;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.DoubleBuffer;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import thalweg.api.plugin.PluginException;

/** An array in memory, as in a {@code .npy} file; elements in C order. */
public final class NpyArray {

  private static final int CHUNK = 1 << 16;

  private final NpyHeader header;
  private final Object values;

  private NpyArray(NpyHeader header, Object values, int length) {
    if (header.count() != length) {
      throw new IllegalArgumentException(
          "%d values do not fill shape %s.".formatted(length, header.shape()));
    }
    this.header = header;
    this.values = values;
  }

  /** An array of float32; the values are shared. */
  public static NpyArray ofFloats(float[] values, long... shape) {
    return new NpyArray(NpyHeader.of(NpyType.FLOAT32, shape), values, values.length);
  }

  /** An array of float64; the values are shared. */
  public static NpyArray ofDoubles(double[] values, long... shape) {
    return new NpyArray(NpyHeader.of(NpyType.FLOAT64, shape), values, values.length);
  }

  /**
   * An array of float64 whose values are floats in memory, and are widened as they are written:
   * half the memory, where a vector has ten million parameters.
   */
  public static NpyArray ofWidenedFloats(float[] values, long... shape) {
    return new NpyArray(NpyHeader.of(NpyType.FLOAT64, shape), values, values.length);
  }

  /** An array of int32; the values are shared. */
  public static NpyArray ofInts(int[] values, long... shape) {
    return new NpyArray(NpyHeader.of(NpyType.INT32, shape), values, values.length);
  }

  /**
   * Reads a file.
   *
   * @throws PluginException if it is not an array that Thalweg can read, naming the file
   */
  public static NpyArray read(Path file) {
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file), CHUNK)) {
      return read(in);
    } catch (NoSuchFileException e) {
      throw new PluginException("There is no file " + file + ".", e);
    } catch (PluginException | IOException e) {
      throw new PluginException("Cannot read " + file + ": " + e.getMessage(), e);
    }
  }

  /** Reads one array from a stream, to its last element. */
  public static NpyArray read(InputStream in) throws IOException {
    NpyHeader header = NpyHeader.read(in);
    if (header.count() > Integer.MAX_VALUE - 8) {
      throw new PluginException(
          "An array of %d values does not fit into memory.".formatted(header.count()));
    }
    int count = (int) header.count();
    return new NpyArray(header, readValues(in, header.type(), count), count);
  }

  /** Dimensions, outermost first. */
  public List<Long> shape() {
    return header.shape();
  }

  /** The type of the elements. */
  public NpyType type() {
    return header.type();
  }

  /** The elements as floats: the shared array where they are, a converted copy otherwise. */
  public float[] floats() {
    if (values instanceof float[] floats) {
      return floats;
    }
    double[] doubles = doubles();
    float[] floats = new float[doubles.length];
    for (int i = 0; i < floats.length; i++) {
      floats[i] = (float) doubles[i];
    }
    return floats;
  }

  /** The elements as doubles: the shared array where they are, a converted copy otherwise. */
  public double[] doubles() {
    if (values instanceof double[] doubles) {
      return doubles;
    }
    if (values instanceof float[] floats) {
      double[] doubles = new double[floats.length];
      Arrays.setAll(doubles, i -> floats[i]);
      return doubles;
    }
    return values instanceof int[] ints
        ? Arrays.stream(ints).asDoubleStream().toArray()
        : Arrays.stream((long[]) values).asDoubleStream().toArray();
  }

  /**
   * The elements as integers.
   *
   * @throws PluginException if the elements are not 32-bit integers
   */
  public int[] ints() {
    if (values instanceof int[] ints) {
      return ints;
    }
    throw new PluginException("An array holds " + type().code() + ", expected <i4.");
  }

  /** Writes header and elements. */
  public void writeTo(OutputStream out) throws IOException {
    out.write(header.toBytes());
    int elementBytes = type().bytes();
    int perChunk = CHUNK / elementBytes;
    ByteBuffer buffer = ByteBuffer.allocate(CHUNK).order(ByteOrder.LITTLE_ENDIAN);
    int count = (int) header.count();
    for (int from = 0; from < count; from += perChunk) {
      int length = Math.min(perChunk, count - from);
      put(buffer, from, length);
      out.write(buffer.array(), 0, length * elementBytes);
    }
  }

  private void put(ByteBuffer buffer, int from, int length) {
    switch (type()) {
      case FLOAT32 -> buffer.asFloatBuffer().put((float[]) values, from, length);
      case FLOAT64 -> putDoubles(buffer.asDoubleBuffer(), from, length);
      case INT32 -> buffer.asIntBuffer().put((int[]) values, from, length);
      case INT64 -> buffer.asLongBuffer().put((long[]) values, from, length);
    }
  }

  private void putDoubles(DoubleBuffer buffer, int from, int length) {
    if (values instanceof double[] doubles) {
      buffer.put(doubles, from, length);
      return;
    }
    float[] floats = (float[]) values;
    for (int i = from; i < from + length; i++) {
      buffer.put(floats[i]);
    }
  }

  /** Reads elements into an array that grows: a damaged header must not ask for all memory. */
  private static Object readValues(InputStream in, NpyType type, int count) throws IOException {
    Object values = newArray(type, Math.min(count, CHUNK));
    int perChunk = CHUNK / type.bytes();
    for (int from = 0; from < count; from += perChunk) {
      int length = Math.min(perChunk, count - from);
      byte[] bytes = in.readNBytes(length * type.bytes());
      if (bytes.length < length * type.bytes()) {
        throw new EOFException(
            "the array ends early, at element %d of %d."
                .formatted(from + bytes.length / type.bytes(), count));
      }
      int room = Array.getLength(values);
      if (from + length > room) {
        Object larger = newArray(type, (int) Math.min(count, 2L * room));
        System.arraycopy(values, 0, larger, 0, from);
        values = larger;
      }
      get(ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN), type, values, from, length);
    }
    return values;
  }

  private static Object newArray(NpyType type, int length) {
    return switch (type) {
      case FLOAT32 -> new float[length];
      case FLOAT64 -> new double[length];
      case INT32 -> new int[length];
      case INT64 -> new long[length];
    };
  }

  private static void get(ByteBuffer bytes, NpyType type, Object values, int from, int length) {
    switch (type) {
      case FLOAT32 -> bytes.asFloatBuffer().get((float[]) values, from, length);
      case FLOAT64 -> bytes.asDoubleBuffer().get((double[]) values, from, length);
      case INT32 -> bytes.asIntBuffer().get((int[]) values, from, length);
      case INT64 -> bytes.asLongBuffer().get((long[]) values, from, length);
    }
  }
}
