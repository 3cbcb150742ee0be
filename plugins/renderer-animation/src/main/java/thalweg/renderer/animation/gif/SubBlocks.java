package thalweg.renderer.animation.gif;

import java.io.ByteArrayOutputStream;

/** Packs codes of varying width, lowest bit first, into data sub-blocks of up to 255 bytes. */
final class SubBlocks {

  private static final int LARGEST = 255;

  private final ByteArrayOutputStream out;
  private final byte[] block = new byte[LARGEST];
  private int length;
  private int bits;
  private int pending;

  SubBlocks(ByteArrayOutputStream out) {
    this.out = out;
  }

  /** Appends one code of up to 12 bits. */
  void write(int code, int width) {
    bits |= code << pending;
    pending += width;
    while (pending >= Byte.SIZE) {
      put(bits);
      bits >>>= Byte.SIZE;
      pending -= Byte.SIZE;
    }
  }

  /** Writes what is left and the empty block that ends the data. */
  void finish() {
    if (pending > 0) {
      put(bits);
    }
    flush();
    out.write(0);
    bits = 0;
    pending = 0;
  }

  private void put(int value) {
    block[length++] = (byte) value;
    if (length == LARGEST) {
      flush();
    }
  }

  private void flush() {
    if (length > 0) {
      out.write(length);
      out.write(block, 0, length);
      length = 0;
    }
  }
}
