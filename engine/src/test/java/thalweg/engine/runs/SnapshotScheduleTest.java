package thalweg.engine.runs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SnapshotScheduleTest {

  private static long[] steps(long steps, int snapshots) {
    SnapshotSchedule schedule = new SnapshotSchedule(steps, snapshots);
    return LongStream.range(0, schedule.count()).map(i -> schedule.stepOf((int) i)).toArray();
  }

  @Test
  void stepsThatDivideAreSpreadEvenly() {
    assertThat(steps(300, 4)).containsExactly(0, 100, 200, 300);
    assertThat(steps(10, 2)).containsExactly(0, 10);
  }

  @Test
  void stepsThatDoNotDivideAreSpreadAsEvenlyAsTheyCan() {
    assertThat(steps(10, 4)).containsExactly(0, 3, 7, 10);
  }

  @Test
  void whereThereAreFewerStepsThanSnapshotsEveryStepIsRecordedOnce() {
    assertThat(steps(3, 300)).containsExactly(0, 1, 2, 3);
    assertThat(steps(299, 300)).hasSize(300);
    assertThat(steps(1, 2)).containsExactly(0, 1);
  }

  @ParameterizedTest
  @CsvSource({
    "300, 300",
    "301, 300",
    "299, 298",
    "1000, 7",
    "3300, 300",
    "999983, 1000",
    "1000000, 999999",
    "9000000000000, 1000"
  })
  void firstAndLastAreIncludedAndNoneStandsTwice(long steps, int snapshots) {
    long[] chosen = steps(steps, snapshots);

    assertThat(chosen).hasSize((int) Math.min(snapshots, steps + 1));
    assertThat(chosen[0]).isZero();
    assertThat(chosen[chosen.length - 1]).isEqualTo(steps);
    double even = (double) steps / (chosen.length - 1);
    for (int i = 1; i < chosen.length; i++) {
      assertThat(chosen[i] - chosen[i - 1])
          .isPositive()
          .isBetween((long) Math.floor(even), (long) Math.ceil(even));
    }
  }
}
