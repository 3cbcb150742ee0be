package thalweg.runtime.plugins.diagnosis;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import thalweg.runtime.trial.AuthorsCode;

/** What went wrong in a bundle's own code, in words. */
final class Thrown {

  /**
   * What Java 17 and newer keep of an initializer's failure, for those who ask for the class again.
   */
  private static final Pattern KEPT =
      Pattern.compile("Exception ([\\w.$]+)(?:: (.*))? \\[in thread \".*\"\\]", Pattern.DOTALL);

  private Thrown() {}

  /** The innermost cause that says something, with its kind and its place. */
  static String described(Throwable thrown) {
    Throwable cause = innermost(thrown);
    String kind = cause.getClass().getSimpleName();
    String said = cause.getMessage() == null ? kind : kind + ": " + cause.getMessage();
    Matcher kept = KEPT.matcher(String.valueOf(cause.getMessage()));
    if (cause instanceof ExceptionInInitializerError && kept.matches()) {
      String simple = kept.group(1).substring(kept.group(1).lastIndexOf('.') + 1);
      said = kept.group(2) == null ? simple : simple + ": " + kept.group(2);
    }
    return said + AuthorsCode.place(cause.getStackTrace());
  }

  private static Throwable innermost(Throwable thrown) {
    Throwable cause = thrown;
    while (cause.getCause() != null && cause.getCause() != cause) {
      cause = cause.getCause();
    }
    return cause;
  }

  /** The class whose static initializer failed; empty if that is not what happened. */
  static Optional<String> failedInitializer(Throwable thrown) {
    for (Throwable one = thrown; one != null; one = one.getCause()) {
      if (one instanceof ExceptionInInitializerError) {
        for (StackTraceElement frame : innermost(one).getStackTrace()) {
          if (frame.getMethodName().equals("<clinit>")) {
            return Optional.of(frame.getClassName());
          }
        }
      }
    }
    return Optional.empty();
  }

  /** The class that was not found; empty if that is not what happened. */
  static Optional<String> missingClass(Throwable thrown) {
    Throwable cause = innermost(thrown);
    boolean missing =
        cause instanceof NoClassDefFoundError || cause instanceof ClassNotFoundException;
    // The framework's class loader adds its own thoughts behind the name.
    return missing && cause.getMessage() != null
        ? Optional.of(cause.getMessage().split("[ *]")[0].replace('/', '.'))
        : Optional.empty();
  }
}
