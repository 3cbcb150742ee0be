package thalweg.runtime.trial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import thalweg.api.plugin.PluginException;

class TimeLimitTest {

  private static final TimeLimit LONG = new TimeLimit(Duration.ofMinutes(1));
  private static final TimeLimit SHORT = new TimeLimit(Duration.ofMillis(50));

  @Test
  void whatIsMadeInTimeIsReturned() throws IOException {
    assertThat(LONG.call("it", () -> Thread.currentThread().isDaemon())).isTrue();
  }

  @Test
  void whatAPluginSaysOfItselfIsPassedOn() {
    PluginException told = new PluginException("The pen broke.");
    IOException io = new IOException("full");

    assertThatThrownBy(() -> LONG.call("it", () -> fail(told))).isSameAs(told);
    assertThatThrownBy(() -> LONG.call("it", () -> fail(io))).isSameAs(io);
  }

  private static Object fail(Exception failure) throws Exception {
    throw failure;
  }

  @Test
  void anythingElseThatIsThrownIsSaidInASentence() {
    assertThatExceptionOfType(PluginException.class)
        .isThrownBy(() -> LONG.call("the drawing", () -> fail(new IllegalStateException("no ink"))))
        .withMessage("the drawing failed with java.lang.IllegalStateException: no ink");
    assertThatExceptionOfType(PluginException.class)
        .isThrownBy(
            () ->
                LONG.call(
                    "the drawing",
                    () -> {
                      throw new NoClassDefFoundError("other/Pen");
                    }))
        .withMessageContaining("other/Pen");
  }

  @Test
  void aCallThatHeedsItsInterruptionIsEnded() {
    AtomicBoolean interrupted = new AtomicBoolean();
    assertThatExceptionOfType(TimeUpException.class)
        .isThrownBy(
            () ->
                SHORT.call(
                    "the drawing",
                    () -> {
                      try {
                        Thread.sleep(60_000);
                      } catch (InterruptedException e) {
                        interrupted.set(true);
                      }
                      return null;
                    }))
        .withMessageStartingWith("the drawing did not end within 50 ms: ")
        .satisfies(e -> assertThat(e.isLeftBehind()).isFalse());
    assertThat(interrupted).isTrue();
  }

  @Test
  void aCallThatDoesNotIsLeftBehindAsADaemon() throws InterruptedException {
    AtomicBoolean stop = new AtomicBoolean();
    AtomicReference<Thread> left = new AtomicReference<>();
    assertThatExceptionOfType(TimeUpException.class)
        .isThrownBy(
            () ->
                SHORT.call(
                    "the drawing",
                    () -> {
                      left.set(Thread.currentThread());
                      while (!stop.get()) {
                        Thread.onSpinWait();
                      }
                      return null;
                    }))
        .withMessageContaining("left running")
        .satisfies(e -> assertThat(e.isLeftBehind()).isTrue());
    assertThat(left.get().isAlive()).isTrue();
    assertThat(left.get().isDaemon()).isTrue();
    stop.set(true);
    left.get().join();
  }

  @Test
  void anInterruptionOfTheCallerEndsTheCall() throws InterruptedException {
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch ended = new CountDownLatch(1);
    AtomicReference<Exception> thrown = new AtomicReference<>();
    Thread caller =
        new Thread(
            () -> {
              try {
                LONG.call(
                    "it",
                    () -> {
                      begun.countDown();
                      try {
                        Thread.sleep(60_000);
                      } catch (InterruptedException e) {
                        ended.countDown();
                      }
                      return null;
                    });
              } catch (IOException e) {
                thrown.set(e);
              }
            });
    caller.start();
    begun.await();

    caller.interrupt();

    ended.await();
    caller.join();
    assertThat(thrown.get()).isInstanceOf(InterruptedIOException.class);
  }
}
