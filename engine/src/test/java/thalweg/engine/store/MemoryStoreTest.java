package thalweg.engine.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import thalweg.api.plugin.PluginException;
import thalweg.api.trajectory.Trajectory;

class MemoryStoreTest {

  private static final StageKind<String> KIND = new StageKind<>("text");

  private final AtomicInteger computed = new AtomicInteger();

  /** A value that knows how to be computed. */
  private record Text(String key, String label, Callable<String> computation)
      implements Stage<String> {

    @Override
    public StageKind<String> kind() {
      return KIND;
    }

    @Override
    public String compute(StageContext<String> context) throws IOException {
      try {
        return computation.call();
      } catch (IOException | RuntimeException e) {
        throw e;
      } catch (Exception e) {
        throw new IllegalStateException(e);
      }
    }
  }

  private Text counting(String key) {
    return new Text(key, "", () -> key + computed.incrementAndGet());
  }

  @Test
  void aValueIsComputedOnce() throws IOException {
    Store store = new MemoryStore();

    assertThat(store.resolve(counting("a"))).isEqualTo("a1");
    assertThat(store.resolve(counting("a"))).isEqualTo("a1");
    assertThat(store.resolve(counting("b"))).isEqualTo("b2");
  }

  @Test
  void twoNamesOfOneKeyAreTwoValues() throws IOException {
    Store store = new MemoryStore();

    assertThat(store.resolve(new Text("key", "adam", () -> "adam"))).isEqualTo("adam");
    assertThat(store.resolve(new Text("key", "sgd", () -> "sgd"))).isEqualTo("sgd");
  }

  @Test
  void theValuesThatWereAskedForLastAreKept() throws IOException {
    Store store = new MemoryStore(2);
    store.resolve(counting("a"));
    store.resolve(counting("b"));
    store.resolve(counting("a"));

    store.resolve(counting("c"));

    assertThat(store.resolve(counting("a"))).isEqualTo("a1");
    assertThat(store.resolve(counting("b"))).isEqualTo("b4");
  }

  @Test
  void aFailureIsThrownAsItWasAndIsNoValue() throws IOException {
    Store store = new MemoryStore();
    PluginException told = new PluginException("No.");
    IOException full = new IOException("full");
    Text failing =
        new Text(
            "a",
            "",
            () -> {
              throw computed.incrementAndGet() == 1 ? told : full;
            });

    assertThatExceptionOfType(PluginException.class)
        .isThrownBy(() -> store.resolve(failing))
        .isSameAs(told);
    assertThatIOException().isThrownBy(() -> store.resolve(failing)).isSameAs(full);
    assertThat(store.resolve(counting("a"))).isEqualTo("a3");
  }

  /** Someone who computes, and waits until it is let go; then it is cancelled, or not. */
  private final class Slow {

    private final CountDownLatch begun = new CountDownLatch(1);
    private final CountDownLatch letGo = new CountDownLatch(1);
    private final FutureTask<String> task;

    Slow(Store store, boolean cancelled) {
      Text text =
          new Text(
              "a",
              "",
              () -> {
                begun.countDown();
                letGo.await();
                if (cancelled) {
                  throw new CancellationException("The work was cancelled.");
                }
                return "a" + computed.incrementAndGet();
              });
      Callable<String> resolution = () -> store.resolve(text);
      task = new FutureTask<>(resolution);
    }

    void begin() throws InterruptedException {
      new Thread(task).start();
      begun.await();
    }
  }

  private FutureTask<String> second(Store store) {
    Callable<String> resolution = () -> store.resolve(counting("a"));
    return new FutureTask<>(resolution);
  }

  /** Starts a thread, and returns when it waits for another. */
  private static void untilItWaits(FutureTask<String> task) {
    Thread thread = new Thread(task);
    thread.start();
    while (thread.getState() != Thread.State.WAITING
        && thread.getState() != Thread.State.TERMINATED) {
      Thread.onSpinWait();
    }
  }

  @Test
  void twoWhoAskAtOnceWaitForOneComputation() throws Exception {
    Store store = new MemoryStore();
    Slow first = new Slow(store, false);
    first.begin();
    FutureTask<String> second = second(store);
    untilItWaits(second);

    first.letGo.countDown();

    assertThat(first.task.get()).isEqualTo("a1");
    assertThat(second.get()).isEqualTo("a1");
  }

  @Test
  void whoeverWaitedForAComputationThatIsCancelledComputesItself() throws Exception {
    Store store = new MemoryStore();
    Slow first = new Slow(store, true);
    first.begin();
    FutureTask<String> second = second(store);
    untilItWaits(second);

    first.letGo.countDown();

    assertThatExceptionOfType(ExecutionException.class)
        .isThrownBy(first.task::get)
        .withCauseInstanceOf(CancellationException.class);
    assertThat(second.get()).isEqualTo("a1");
  }

  @Test
  void aRecordedTrajectoryHoldsWhatWasAppendedEvenIfTheArrayGoesOn() throws IOException {
    Stage<Trajectory> stage =
        new Stage<>() {
          @Override
          public StageKind<Trajectory> kind() {
            return new StageKind<>("path");
          }

          @Override
          public String key() {
            return "path";
          }

          @Override
          public Trajectory compute(StageContext<Trajectory> context) throws IOException {
            float[] parameters = {1, 2};
            try (TrajectoryRecorder recorder = context.recorder("adam", "plain", 3, 2)) {
              recorder.append(parameters);
              parameters[0] = 5;
              recorder.append(parameters);
              return recorder.finish(
                  List.of(
                      Trajectory.of("x", new float[1][1]).snapshot(0),
                      Trajectory.of("x", new float[2][1]).snapshot(1)));
            }
          }
        };

    Trajectory path = new MemoryStore().resolve(stage);

    assertThat(path.label()).isEqualTo("adam");
    assertThat(path.parameters(0)).containsExactly(1, 2);
    assertThat(path.parameters(1)).containsExactly(5, 2);
  }
}
