package thalweg.renderer.report.data;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Base64;
import java.util.stream.DoubleStream;

/** Rows of numbers as short text. */
final class Packed {

  private Packed() {}

  /** Base64 of little-endian 32-bit floats; NaN and infinities stay what they are. */
  static String floats(DoubleStream values) {
    double[] all = values.toArray();
    ByteBuffer bytes = ByteBuffer.allocate(Float.BYTES * all.length);
    bytes.order(ByteOrder.LITTLE_ENDIAN);
    for (double value : all) {
      bytes.putFloat((float) value);
    }
    return bytes(bytes.array());
  }

  /** Base64 of bytes. */
  static String bytes(byte[] bytes) {
    return Base64.getEncoder().encodeToString(bytes);
  }
}
