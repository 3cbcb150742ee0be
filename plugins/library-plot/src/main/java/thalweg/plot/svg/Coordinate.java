package thalweg.plot.svg;

/** Coordinates as text: one decimal, because a tenth of a unit cannot be seen. */
public final class Coordinate {

  private Coordinate() {}

  /** A finite coordinate, such as {@code 12.3} or {@code -7}. */
  public static String of(double value) {
    long tenths = Math.round(value * 10);
    long whole = Math.abs(tenths) / 10;
    long rest = Math.abs(tenths) % 10;
    return (tenths < 0 ? "-" : "") + whole + (rest == 0 ? "" : "." + rest);
  }
}
