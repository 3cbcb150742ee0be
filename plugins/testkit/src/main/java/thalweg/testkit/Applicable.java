package thalweg.testkit;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.function.Executable;

/**
 * Cases of a contract that hold for some plug-ins only: for the others there is no test, rather
 * than one that is skipped or passes without looking.
 */
final class Applicable {

  private Applicable() {}

  /** One test where the case applies, none elsewhere. */
  static Stream<DynamicTest> where(boolean applies, Executable test) {
    return applies ? Stream.of(DynamicTest.dynamicTest("holds", test)) : Stream.empty();
  }
}
