package thalweg.renderer.animation.gif;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Writes an endlessly repeating GIF 89a of one global palette, frame by frame. */
public final class GifWriter {

  private static final int COLORS = 256;
  private static final int GLOBAL_PALETTE_OF_256 = 0xF7;

  private final OutputStream out;

  /**
   * Writes everything before the first frame.
   *
   * @param palette up to 256 colours 0xRRGGBB; entry {@link GifFrame#TRANSPARENT} is not drawn
   */
  public GifWriter(OutputStream out, int width, int height, int[] palette) throws IOException {
    this.out = out;
    ByteArrayOutputStream header = new ByteArrayOutputStream(COLORS * 4);
    header.writeBytes("GIF89a".getBytes(StandardCharsets.US_ASCII));
    GifFrame.littleEndian(header, width);
    GifFrame.littleEndian(header, height);
    header.write(GLOBAL_PALETTE_OF_256);
    header.write(0);
    header.write(0);
    for (int i = 0; i < COLORS; i++) {
      int color = i < palette.length ? palette[i] : 0;
      header.write(color >>> 16);
      header.write(color >>> 8);
      header.write(color);
    }
    writeLoop(header);
    out.write(header.toByteArray());
  }

  /** Netscape's extension: repeat for ever. */
  private static void writeLoop(ByteArrayOutputStream header) {
    header.write('!');
    header.write(0xFF);
    header.write(11);
    header.writeBytes("NETSCAPE2.0".getBytes(StandardCharsets.US_ASCII));
    header.write(3);
    header.write(1);
    GifFrame.littleEndian(header, 0);
    header.write(0);
  }

  /** Appends a frame from {@link GifFrame#encode}. */
  public void write(byte[] frame) throws IOException {
    out.write(frame);
  }

  /** Ends the file; the stream stays open. */
  public void finish() throws IOException {
    out.write(';');
  }
}
