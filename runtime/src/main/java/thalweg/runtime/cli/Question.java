package thalweg.runtime.cli;

import java.io.Console;
import java.lang.reflect.Method;
import java.util.Optional;

/** Asks whoever sits at the terminal. */
final class Question {

  private Question() {}

  /**
   * Whether the answer is yes; empty if nobody is there to give one.
   *
   * @param text without a line end
   */
  static Optional<Boolean> ask(String text) {
    Console console = System.console();
    if (console == null || !isTerminal(console)) {
      return Optional.empty();
    }
    String answer = console.readLine("%s [y/N] ", text);
    return Optional.of(answer != null && answer.strip().matches("(?i)y(es)?"));
  }

  /** From Java 22 on there is a console where there is no terminal, and a method that says so. */
  private static boolean isTerminal(Console console) {
    try {
      Method method = Console.class.getMethod("isTerminal");
      return (boolean) method.invoke(console);
    } catch (NoSuchMethodException e) {
      return true;
    } catch (ReflectiveOperationException e) {
      return false;
    }
  }
}
