package thalweg.renderer.animation.draw;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;

/**
 * Writes a canvas as a PNG with a palette (ISO/IEC 15948): a tenth of the time and size of one in
 * full colour.
 */
public final class PngWriter {

  private static final long SIGNATURE = 0x89504E470D0A1A0AL;
  private static final int EIGHT_BITS = 8;
  private static final int PALETTE_COLOR = 3;

  private PngWriter() {}

  /** Writes the whole file; the stream stays open. */
  public static void write(OutputStream out, Canvas canvas) throws IOException {
    DataOutputStream data = new DataOutputStream(out);
    data.writeLong(SIGNATURE);
    chunk(data, "IHDR", header(canvas));
    chunk(data, "PLTE", palette(canvas));
    chunk(data, "IDAT", pixels(canvas));
    chunk(data, "IEND", new byte[0]);
    data.flush();
  }

  private static byte[] header(Canvas canvas) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream data = new DataOutputStream(bytes);
    data.writeInt(canvas.width());
    data.writeInt(canvas.height());
    data.write(EIGHT_BITS);
    data.write(PALETTE_COLOR);
    data.write(new byte[3]);
    return bytes.toByteArray();
  }

  private static byte[] palette(Canvas canvas) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (int color : canvas.palette().colors()) {
      bytes.write(color >>> 16);
      bytes.write(color >>> 8);
      bytes.write(color);
    }
    return bytes.toByteArray();
  }

  /** Each row behind a 0, which says that it is not filtered. */
  private static byte[] pixels(Canvas canvas) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DeflaterOutputStream deflater = new DeflaterOutputStream(bytes)) {
      for (int row = 0; row < canvas.height(); row++) {
        deflater.write(0);
        deflater.write(canvas.pixels(), row * canvas.width(), canvas.width());
      }
    }
    return bytes.toByteArray();
  }

  private static void chunk(DataOutputStream out, String type, byte[] content) throws IOException {
    byte[] name = type.getBytes(StandardCharsets.US_ASCII);
    CRC32 check = new CRC32();
    check.update(name);
    check.update(content);
    out.writeInt(content.length);
    out.write(name);
    out.write(content);
    out.writeInt((int) check.getValue());
  }
}
