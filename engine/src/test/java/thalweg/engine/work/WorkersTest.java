package thalweg.engine.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
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
  void closingCancelsWhatHasNotBegun() throws Exception {
    CountDownLatch begun = new CountDownLatch(3);
    CountDownLatch letGo = new CountDownLatch(1);
    AtomicInteger ended = new AtomicInteger();
    List<Callable<Integer>> tasks = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      tasks.add(
          () -> {
            begun.countDown();
            while (letGo.getCount() > 0) {
              Thread.onSpinWait();
            }
            return ended.incrementAndGet();
          });
    }
    Callable<List<Integer>> waiting = () -> workers.all(tasks);
    FutureTask<List<Integer>> caller = new FutureTask<>(waiting);
    new Thread(caller).start();
    begun.await();

    workers.close();
    letGo.countDown();

    assertThatExceptionOfType(ExecutionException.class)
        .isThrownBy(caller::get)
        .withCauseInstanceOf(CancellationException.class);
    assertThat(ended).hasValue(3);
  }

  @Test
  void whoeverComesAfterTheEndIsCancelled() {
    workers.close();

    assertThatExceptionOfType(CancellationException.class)
        .isThrownBy(() -> workers.submit(() -> 1));
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
