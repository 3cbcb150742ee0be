package thalweg.datasets;

/** The contents of a file as quoted in a message: short, and safe to print. */
final class Excerpt {

  private static final int LENGTH = 40;

  private Excerpt() {}

  /** The field in quotes, without control characters, cut after 40 characters. */
  static String of(String field) {
    String printable = field.replaceAll("\\p{Cntrl}", "?");
    boolean fits = printable.length() <= LENGTH;
    return "'" + (fits ? printable : printable.substring(0, LENGTH) + "…") + "'";
  }
}
