package thalweg.runtime.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import thalweg.api.plugin.PluginException;

class WorkersTest {

  private final Workers workers = new Workers(3);

  @AfterEach
  void close() {
    workers.close();
  }

  private static Callable<Integer> failing(RuntimeException failure) {
    return () -> {
      throw failure;
    };
  }

  @Test
  void resultsAreInTheOrderOfTheTasks() throws IOException {
    CountDownLatch last = new CountDownLatch(1);
    List<Callable<Integer>> tasks = new ArrayList<>();
    tasks.add(
        () -> {
          last.await();
          return 0;
        });
    tasks.add(() -> 1);
    tasks.add(
        () -> {
          last.countDown();
          return 2;
        });

    assertThat(workers.all(tasks)).containsExactly(0, 1, 2);
  }

  @Test
  void whereOneFailsTheOthersStillEnd() {
    AtomicInteger ended = new AtomicInteger();
    List<Callable<Integer>> tasks = new ArrayList<>();
    tasks.add(failing(new PluginException("first")));
    tasks.add(failing(new PluginException("second")));
    for (int i = 0; i < 20; i++) {
      tasks.add(
          () -> {
            Thread.sleep(2);
            return ended.incrementAndGet();
          });
    }

    assertThatExceptionOfType(PluginException.class)
        .isThrownBy(() -> workers.all(tasks))
        .withMessage("first");

    assertThat(ended).hasValue(20);
  }

  @Test
  void whatATaskThrewIsThrownAsItWas() {
    IOException full = new IOException("disk full");

    assertThatIOException()
        .isThrownBy(
            () ->
                workers.all(
                    List.<Callable<Integer>>of(
                        () -> {
                          throw full;
                        })))
        .isSameAs(full);
    assertThatIOException()
        .isThrownBy(() -> workers.all(List.of(failing(new UncheckedIOException(full)))))
        .isSameAs(full);
    assertThatExceptionOfType(StackOverflowError.class)
        .isThrownBy(
            () ->
                workers.all(
                    List.<Callable<Integer>>of(
                        () -> {
                          throw new StackOverflowError();
                        })));
  }

  @Test
  void anInterruptionEndsTheWaiting() {
    CountDownLatch never = new CountDownLatch(1);
    Thread.currentThread().interrupt();

    assertThatIOException()
        .isThrownBy(
            () ->
                workers.all(
                    List.<Callable<Integer>>of(
                        () -> {
                          never.await();
                          return 0;
                        })))
        .withMessage("it was interrupted");

    assertThat(Thread.interrupted()).isTrue();
  }
}
