package thalweg.runtime.trial;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Finds in a stack what the author of a plug-in wrote. */
public final class AuthorsCode {

  private static final List<String> OTHERS =
      List.of(
          "java.",
          "jdk.",
          "sun.",
          "org.apache.felix.",
          "thalweg.runtime.",
          "thalweg.engine.",
          "thalweg.api.");

  private AuthorsCode() {}

  /** The innermost frame that is no code of Java, of the framework or of Thalweg's core. */
  public static Optional<StackTraceElement> in(StackTraceElement[] stack) {
    return Arrays.stream(stack)
        .filter(frame -> OTHERS.stream().noneMatch(frame.getClassName()::startsWith))
        .findFirst();
  }

  /** Where that is, such as {@code at Pen.java:12}; empty if it is nowhere. */
  public static String place(StackTraceElement[] stack) {
    return in(stack)
        .map(frame -> " at " + frame.getFileName() + ":" + frame.getLineNumber())
        .orElse("");
  }
}
