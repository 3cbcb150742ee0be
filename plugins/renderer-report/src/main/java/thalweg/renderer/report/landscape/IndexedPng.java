package thalweg.renderer.report.landscape;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/**
 * A PNG with a palette (ISO/IEC 15948): entry 0 is transparent, 1 to 255 run through viridis.
 *
 * @param width in pixels
 * @param pixels palette entries, row by row from the top
 */
record IndexedPng(int width, byte[] pixels) {

  /** The last entry of the palette. */
  static final int LAST = 255;

  private static final long SIGNATURE = 0x89504E470D0A1A0AL;
  private static final byte FILTER_SUB = 1;

  /** The entry for a position in [0, 1]; the transparent one for NaN. */
  static byte entry(double position) {
    double inside = Math.max(0, Math.min(1, position));
    return (byte) (Double.isNaN(position) ? 0 : 1 + Math.round(inside * (LAST - 1)));
  }

  /** The file as a {@code data:} address. */
  String dataUri() {
    return "data:image/png;base64," + Base64.getEncoder().encodeToString(bytes());
  }

  private byte[] bytes() {
    try {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      DataOutputStream out = new DataOutputStream(bytes);
      out.writeLong(SIGNATURE);
      chunk(out, "IHDR", header());
      chunk(out, "PLTE", palette());
      chunk(out, "tRNS", new byte[1]);
      chunk(out, "IDAT", compressed());
      chunk(out, "IEND", new byte[0]);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private byte[] header() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    out.writeInt(width);
    out.writeInt(pixels.length / width);
    out.write(new byte[] {8, 3, 0, 0, 0});
    return bytes.toByteArray();
  }

  private static byte[] palette() {
    byte[] palette = new byte[3 * (LAST + 1)];
    for (int entry = 1; entry <= LAST; entry++) {
      int color = Viridis.at((entry - 1) / (LAST - 1.0));
      palette[3 * entry] = (byte) (color >> 16);
      palette[3 * entry + 1] = (byte) (color >> 8);
      palette[3 * entry + 2] = (byte) color;
    }
    return palette;
  }

  /** Each pixel as its difference from the one before: slopes become runs of few values. */
  private byte[] compressed() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
    try (DeflaterOutputStream out = new DeflaterOutputStream(bytes, deflater)) {
      for (int row = 0; row < pixels.length; row += width) {
        out.write(FILTER_SUB);
        out.write(pixels[row]);
        for (int i = row + 1; i < row + width; i++) {
          out.write(pixels[i] - pixels[i - 1]);
        }
      }
    } finally {
      deflater.end();
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
