package thalweg.api.array;

/** The element types that Thalweg reads and writes, all little-endian. */
public enum NpyType {
  /** 32-bit IEEE 754. */
  FLOAT32("<f4", 4),
  /** 64-bit IEEE 754. */
  FLOAT64("<f8", 8),
  /** 32-bit signed integers. */
  INT32("<i4", 4),
  /** 64-bit signed integers. */
  INT64("<i8", 8);

  private final String code;
  private final int bytes;

  NpyType(String code, int bytes) {
    this.code = code;
    this.bytes = bytes;
  }

  /** NumPy's {@code descr}. */
  public String code() {
    return code;
  }

  /** The size of one element. */
  public int bytes() {
    return bytes;
  }
}
