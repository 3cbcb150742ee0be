package thalweg.runtime.plugins.diagnosis;

/** What went wrong in a bundle's own code, in words. */
final class Thrown {

  private Thrown() {}

  /** The innermost cause that says something, with its kind. */
  static String described(Throwable thrown) {
    Throwable cause = thrown;
    while (cause.getCause() != null && cause.getCause() != cause) {
      cause = cause.getCause();
    }
    String kind = cause.getClass().getSimpleName();
    return cause.getMessage() == null ? kind : kind + ": " + cause.getMessage();
  }
}
