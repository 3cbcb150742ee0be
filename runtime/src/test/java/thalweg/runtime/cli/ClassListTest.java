package thalweg.runtime.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ClassListTest {

  @Test
  void aFewClassesAreNamed() {
    assertThat(ClassList.inALine(List.of("a.A", "a.B.C"))).isEqualTo("a.A, a.B.C");
  }

  @Test
  void manyAreCountedByTheirPackages() {
    assertThat(ClassList.inALine(List.of("a.A", "a.A.B", "a.b.C", "lib.d")))
        .isEqualTo("4 classes in a, a.b, lib");
    assertThat(ClassList.inALine(List.of("a.A", "b.A", "c.A", "d.A", "e.A", "A")))
        .isEqualTo("6 classes in a, b, c, d and 2 more packages");
  }
}
