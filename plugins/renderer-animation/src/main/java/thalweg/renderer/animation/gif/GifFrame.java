package thalweg.renderer.animation.gif;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;

/**
 * One frame of an animation, encoded: the smallest rectangle that holds every change, unchanged
 * pixels inside it transparent. Frames depend on their predecessor's pixels only, so any number of
 * them can be encoded at once.
 */
public final class GifFrame {

  /** Palette entry 0 is never a colour: it leaves a pixel as it was. */
  public static final int TRANSPARENT = 0;

  private static final int EIGHT_BITS = 8;
  private static final int GRAPHIC_CONTROL = 0xF921;
  private static final int KEEP_AND_TRANSPARENT = 1 << 2 | 1;

  private final byte[] previous;
  private final byte[] current;
  private final int width;
  private int left;
  private int top;
  private int right;
  private int bottom;

  private GifFrame(byte[] previous, byte[] current, int width) {
    this.previous = previous;
    this.current = current;
    this.width = width;
  }

  /**
   * Encodes a frame.
   *
   * @param previous palette indices of the frame before, row by row; null for the first frame
   * @param current palette indices of this frame, none of them {@link #TRANSPARENT}
   * @param width pixels in a row
   * @param delay how long the frame stays, in 1/100 s; browsers make less than 2 much slower
   */
  public static byte[] encode(byte[] previous, byte[] current, int width, int delay) {
    GifFrame frame = new GifFrame(previous, current, width);
    frame.findChange();
    ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 12);
    frame.writeHeader(out, delay);
    frame.writePixels(out);
    return out.toByteArray();
  }

  private void findChange() {
    int height = current.length / width;
    if (previous == null) {
      right = width;
      bottom = height;
      return;
    }
    int first = Arrays.mismatch(previous, current);
    if (first < 0) {
      // Nothing changed, but the frame must still take its time: one transparent pixel does that.
      right = 1;
      bottom = 1;
      return;
    }
    top = first / width;
    left = width;
    bottom = height;
    while (mismatch(bottom - 1, 0) < 0) {
      bottom--;
    }
    for (int row = top; row < bottom; row++) {
      int change = mismatch(row, 0);
      if (change >= 0) {
        left = Math.min(left, change);
        right = Math.max(right, lastChange(row) + 1);
      }
    }
  }

  private int mismatch(int row, int from) {
    int start = row * width + from;
    int end = row * width + width;
    int offset = Arrays.mismatch(previous, start, end, current, start, end);
    return offset < 0 ? -1 : from + offset;
  }

  private int lastChange(int row) {
    int column = width - 1;
    while (column >= right && previous[row * width + column] == current[row * width + column]) {
      column--;
    }
    return column;
  }

  private void writeHeader(ByteArrayOutputStream out, int delay) {
    littleEndian(out, GRAPHIC_CONTROL);
    out.write(4);
    out.write(KEEP_AND_TRANSPARENT);
    littleEndian(out, delay);
    out.write(TRANSPARENT);
    out.write(0);
    out.write(',');
    littleEndian(out, left);
    littleEndian(out, top);
    littleEndian(out, right - left);
    littleEndian(out, bottom - top);
    out.write(0);
  }

  private void writePixels(ByteArrayOutputStream out) {
    out.write(EIGHT_BITS);
    LzwEncoder encoder = new LzwEncoder(new SubBlocks(out), EIGHT_BITS, TRANSPARENT);
    for (int row = top; row < bottom; row++) {
      int from = row * width + left;
      int to = row * width + right;
      if (previous == null) {
        for (int i = from; i < to; i++) {
          encoder.value(current[i] & 0xFF);
        }
      } else {
        writeChanges(encoder, from, to);
      }
    }
    encoder.finish();
  }

  private void writeChanges(LzwEncoder encoder, int from, int to) {
    int i = from;
    while (i < to) {
      if (previous[i] == current[i]) {
        int same = Arrays.mismatch(previous, i, to, current, i, to);
        int run = same < 0 ? to - i : same;
        encoder.run(run);
        i += run;
      } else {
        encoder.value(current[i] & 0xFF);
        i++;
      }
    }
  }

  static void littleEndian(ByteArrayOutputStream out, int value) {
    out.write(value);
    out.write(value >>> Byte.SIZE);
  }
}
