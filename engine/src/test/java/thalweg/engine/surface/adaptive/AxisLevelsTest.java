package thalweg.engine.surface.adaptive;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AxisLevelsTest {

  @Test
  void everyLevelHoldsTheOneBeforeAndTheLastAllPoints() {
    for (int points = 2; points < 300; points++) {
      int[][] levels = AxisLevels.of(points);

      assertThat(levels).hasNumberOfRows(4);
      assertThat(levels[3]).isEqualTo(IntStream.range(0, points).toArray());
      for (int level = 1; level < levels.length; level++) {
        assertThat(levels[level]).contains(levels[level - 1]).isSorted().doesNotHaveDuplicates();
      }
    }
  }

  @Test
  void theFirstLevelHasIntervalsOfEightAndWhatIsLeft() {
    assertThat(AxisLevels.of(97)[0])
        .containsExactly(0, 8, 16, 24, 32, 40, 48, 56, 64, 72, 80, 88, 96);
    assertThat(AxisLevels.of(100)[0]).hasSize(14).endsWith(88, 96, 99);
    assertThat(AxisLevels.of(34)[0]).containsExactly(0, 8, 16, 24, 32, 33);
  }

  @Test
  void aShortAxisStillHasNodesForACubic() {
    assertThat(AxisLevels.of(9)[0]).containsExactly(0, 2, 4, 6, 8);
    assertThat(AxisLevels.of(33)[0]).containsExactly(0, 8, 16, 24, 32);
    assertThat(AxisLevels.of(3)[0]).containsExactly(0, 1, 2);
    assertThat(AxisLevels.of(2)[0]).containsExactly(0, 1);
  }
}
