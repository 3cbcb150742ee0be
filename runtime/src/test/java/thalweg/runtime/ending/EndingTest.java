package thalweg.runtime.ending;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class EndingTest {

  private final Ending ending = new Ending();
  private final List<String> done = new ArrayList<>();

  @Test
  void whatWasRegisteredFirstIsDoneFirst() {
    ending.register(() -> done.add("gate"));
    ending.register(() -> done.add("cache"));

    ending.begin();

    assertThat(done).containsExactly("gate", "cache");
  }

  @Test
  void whatWasClosedIsNotDone() {
    ending.register(() -> done.add("cache")).close();

    ending.begin();

    assertThat(done).isEmpty();
  }

  @Test
  void oneThatFailsLeavesTheOthersTheirTurn() {
    ending.register(
        () -> {
          throw new IllegalStateException("gone already");
        });
    ending.register(() -> done.add("cache"));

    ending.begin();

    assertThat(done).containsExactly("cache");
  }

  @Test
  void whatIsRegisteredDuringTheEndIsDoneAtOnce() {
    ending.begin();

    ending.register(() -> done.add("cache made too late"));

    assertThat(done).containsExactly("cache made too late");
  }
}
