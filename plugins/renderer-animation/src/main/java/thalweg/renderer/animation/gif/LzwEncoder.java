package thalweg.renderer.animation.gif;

import java.util.Arrays;

/**
 * The LZW compression of GIF 89a (appendix F): codes grow from {@code minimumBits + 1} to 12 bits,
 * and the dictionary starts anew when all 4,096 codes are taken.
 *
 * <p>Long runs of one favoured value, the unchanged pixels of an animation, cost time in proportion
 * to the codes written, not to the pixels: the codes of its runs are kept in a table.
 */
final class LzwEncoder {

  private static final int WIDEST = 12;
  private static final int CODES = 1 << WIDEST;
  private static final int SLOTS = 1 << 14;
  private static final int NONE = -1;

  private final SubBlocks out;
  private final int minimumBits;
  private final int clear;
  private final int favoured;

  /** Key (prefix code, value) in the upper 20 bits, code in the lower 12; 0 is a free slot. */
  private final int[] dictionary = new int[SLOTS];

  /** The codes of favoured value × 1, × 2, … up to {@link #longestRun}. */
  private final int[] runCodes = new int[CODES];

  private int longestRun;
  private int prefix = NONE;

  /** The length of the prefix if it is a run of the favoured value, otherwise 0. */
  private int prefixRun;

  private int next;
  private int width;

  LzwEncoder(SubBlocks out, int minimumBits, int favoured) {
    this.out = out;
    this.minimumBits = minimumBits;
    this.clear = 1 << minimumBits;
    this.favoured = favoured;
    runCodes[1] = favoured;
    startAnew();
  }

  /** Appends one value below 2^minimumBits. */
  void value(int value) {
    if (prefix == NONE) {
      begin(value);
      return;
    }
    int key = prefix << Byte.SIZE | value;
    int slot = slot(key);
    if (dictionary[slot] != 0) {
      prefix = dictionary[slot] & CODES - 1;
      prefixRun = prefixRun > 0 && value == favoured ? prefixRun + 1 : 0;
      return;
    }
    boolean longerRun = prefixRun > 0 && value == favoured;
    emit(prefix);
    if (next == CODES) {
      startAnew();
    } else {
      dictionary[slot] = key << WIDEST | next;
      if (longerRun) {
        longestRun = prefixRun + 1;
        runCodes[longestRun] = next;
      }
      next++;
    }
    begin(value);
  }

  /** Appends the favoured value many times. */
  void run(int count) {
    int left = count;
    while (left > 0) {
      int jump = prefixRun > 0 ? Math.min(longestRun - prefixRun, left) : 0;
      if (jump > 0) {
        prefixRun += jump;
        prefix = runCodes[prefixRun];
        left -= jump;
      } else {
        value(favoured);
        left--;
      }
    }
  }

  /** Ends the data. */
  void finish() {
    if (prefix != NONE) {
      emit(prefix);
    }
    out.write(clear + 1, width);
    out.finish();
  }

  private void begin(int value) {
    prefix = value;
    prefixRun = value == favoured ? 1 : 0;
  }

  /** A decoder knows each entry one code later, hence the check before the entry is made. */
  private void emit(int code) {
    out.write(code, width);
    if (next == 1 << width && width < WIDEST) {
      width++;
    }
  }

  private void startAnew() {
    out.write(clear, width == 0 ? minimumBits + 1 : width);
    Arrays.fill(dictionary, 0);
    next = clear + 2;
    width = minimumBits + 1;
    longestRun = 1;
  }

  private int slot(int key) {
    int slot = key * 0x9E3779B1 >>> Integer.SIZE - 14;
    while (dictionary[slot] != 0 && dictionary[slot] >>> WIDEST != key) {
      slot = slot + 1 & SLOTS - 1;
    }
    return slot;
  }
}
