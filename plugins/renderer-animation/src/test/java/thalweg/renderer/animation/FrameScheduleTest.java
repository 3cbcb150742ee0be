package thalweg.renderer.animation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FrameScheduleTest {

  @ParameterizedTest
  @CsvSource({"1000, 300", "301, 300", "300, 300", "7, 3", "2, 2", "1000000000, 10000", "50, 2"})
  void theFirstAndTheLastSnapshotAreAlwaysShownAndTimeNeverRunsBack(int snapshots, int most) {
    FrameSchedule schedule = new FrameSchedule(snapshots, most, 30, 1.5);
    assertThat(schedule.count()).isEqualTo(most);
    assertThat(schedule.snapshot(0)).isZero();
    assertThat(schedule.snapshot(most - 1)).isEqualTo(snapshots - 1);
    for (int frame = 1; frame < most; frame++) {
      assertThat(schedule.snapshot(frame)).isGreaterThan(schedule.snapshot(frame - 1));
    }
  }

  @Test
  void stepsBetweenFramesDifferByOneAtMost() {
    FrameSchedule schedule = new FrameSchedule(1000, 300, 30, 1.5);
    for (int frame = 1; frame < 300; frame++) {
      assertThat(schedule.snapshot(frame) - schedule.snapshot(frame - 1)).isBetween(3, 4);
    }
  }

  @Test
  void aShortPathShowsEverySnapshotOnce() {
    FrameSchedule schedule = new FrameSchedule(12, 300, 30, 1.5);
    assertThat(schedule.count()).isEqualTo(12);
    for (int frame = 0; frame < 12; frame++) {
      assertThat(schedule.snapshot(frame)).isEqualTo(frame);
    }
  }

  @Test
  void oneSnapshotIsOneFrame() {
    FrameSchedule schedule = new FrameSchedule(1, 300, 30, 1.5);
    assertThat(schedule.count()).isEqualTo(1);
    assertThat(schedule.snapshot(0)).isZero();
  }

  @Test
  void delaysKeepTheSpeedAndTheLastFrameStaysLonger() {
    FrameSchedule schedule = new FrameSchedule(7, 300, 30, 1.5);
    assertThat(IntStream.range(0, 7).map(schedule::delay)).containsExactly(3, 4, 3, 3, 4, 3, 153);
  }

  @Test
  void noDelayIsShorterThanBrowsersKeepOrLongerThanTheFormatHolds() {
    assertThat(new FrameSchedule(7, 300, 50, 0).delay(3)).isEqualTo(2);
    assertThat(new FrameSchedule(7, 300, 1, 5_000).delay(6)).isEqualTo(65_535);
  }
}
