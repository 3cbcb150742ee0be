package thalweg.runtime.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MemoryShortageTest {

  @ParameterizedTest
  @CsvSource({
    "thalweg.engine.surface.GridCells, while computing the landscape, lower landscape.resolution",
    "thalweg.directions.GramMatrix, while choosing the plane, lower training.snapshots",
    "thalweg.renderer.animation.Frame, while drawing, lower landscape.resolution",
    "com.example.Other, while working, lower landscape.resolution"
  })
  void whatToReduceFollowsFromTheCodeThatAskedForMore(String code, String work, String remedy) {
    OutOfMemoryError error = new OutOfMemoryError("Java heap space");
    error.setStackTrace(
        new StackTraceElement[] {
          new StackTraceElement("java.util.Arrays", "copyOf", "Arrays.java", 1),
          new StackTraceElement(code, "make", null, 1)
        });

    assertThat(MemoryShortage.inWords(error))
        .contains(work)
        .contains(remedy)
        .contains("Java heap space")
        .contains("-Xmx");
  }
}
