package thalweg.runtime.job;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import thalweg.api.plugin.PluginException;

class MemoryNeedTest {

  private static final long HALF_A_GIGABYTE = 512L << 20;

  @Test
  void aLandscapeLargerThanTheHeapIsRefusedWithBothSizes() {
    assertThatThrownBy(() -> MemoryNeed.check(5_000, HALF_A_GIGABYTE))
        .isInstanceOf(PluginException.class)
        .hasMessageContaining("5000 × 5000 cells needs 762 MB")
        .hasMessageContaining("may grow to 512 MB")
        .hasMessageContaining("lower landscape.resolution");
  }

  @Test
  void oneThatFitsIsNot() {
    assertThatCode(() -> MemoryNeed.check(1_000, HALF_A_GIGABYTE)).doesNotThrowAnyException();
  }
}
