package thalweg.renderer.animation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FrameScheduleTest {

  @ParameterizedTest
  @CsvSource({"1000, 300", "301, 300", "300, 300", "7, 3", "2, 2", "1000000000, 10000", "50, 2"})
  void theFirstAndTheLastSnapshotAreAlwaysShownAndTimeNeverRunsBack(int snapshots, int most) {
    FrameSchedule schedule = new FrameSchedule(snapshots, most);
    assertThat(schedule.count()).isEqualTo(most);
    assertThat(schedule.snapshot(0)).isZero();
    assertThat(schedule.snapshot(most - 1)).isEqualTo(snapshots - 1);
    for (int frame = 1; frame < most; frame++) {
      assertThat(schedule.snapshot(frame)).isGreaterThan(schedule.snapshot(frame - 1));
    }
  }

  @Test
  void stepsBetweenFramesDifferByOneAtMost() {
    FrameSchedule schedule = new FrameSchedule(1000, 300);
    for (int frame = 1; frame < 300; frame++) {
      assertThat(schedule.snapshot(frame) - schedule.snapshot(frame - 1)).isBetween(3, 4);
    }
  }

  @Test
  void aShortPathShowsEverySnapshotOnce() {
    FrameSchedule schedule = new FrameSchedule(12, 300);
    assertThat(schedule.count()).isEqualTo(12);
    for (int frame = 0; frame < 12; frame++) {
      assertThat(schedule.snapshot(frame)).isEqualTo(frame);
    }
  }

  @Test
  void oneSnapshotIsOneFrame() {
    FrameSchedule schedule = new FrameSchedule(1, 300);
    assertThat(schedule.count()).isEqualTo(1);
    assertThat(schedule.snapshot(0)).isZero();
  }
}
