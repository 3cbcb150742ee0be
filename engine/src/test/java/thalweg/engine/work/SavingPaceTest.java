package thalweg.engine.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class SavingPaceTest {

  private final AtomicInteger saved = new AtomicInteger();

  private void askThrice(Duration interval) throws IOException {
    SavingPace pace = new SavingPace(interval);
    for (int i = 0; i < 3; i++) {
      pace.saveIfDue(saved::incrementAndGet);
    }
  }

  @Test
  void anIntervalOfNothingSavesWheneverItIsAsked() throws IOException {
    askThrice(Duration.ZERO);

    assertThat(saved).hasValue(3);
  }

  @Test
  void nothingIsSavedBeforeTheIntervalIsOver() throws IOException {
    askThrice(Duration.ofDays(1));

    assertThat(saved).hasValue(0);
  }

  @Test
  void anIntervalThatIsOverIsSavedOnce() throws IOException {
    SavingPace pace = new SavingPace(Duration.ofNanos(1));
    while (saved.get() == 0) {
      pace.saveIfDue(saved::incrementAndGet);
    }

    assertThat(saved).hasValue(1);
  }
}
