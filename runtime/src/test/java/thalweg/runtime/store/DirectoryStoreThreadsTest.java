package thalweg.runtime.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import thalweg.engine.store.Stage;
import thalweg.engine.store.StageContext;
import thalweg.engine.store.StageKind;

class DirectoryStoreThreadsTest {

  private static final StageKind<String> KIND = new StageKind<>("text");

  @TempDir private Path root;
  private final AtomicInteger computed = new AtomicInteger();
  private final CountDownLatch begun = new CountDownLatch(1);
  private final CountDownLatch letGo = new CountDownLatch(1);

  /** A text in a file. */
  private static final class TextFormat implements Format<Object, String> {

    @Override
    public Written write(Object stage, String value, RunDirectory directory) throws IOException {
      directory.write("text.txt", out -> out.write(value.getBytes(StandardCharsets.UTF_8)));
      return Written.files("text.txt");
    }

    @Override
    public String read(Object stage, StageRecord record, RunDirectory directory)
        throws IOException {
      return Files.readString(directory.resolve("text.txt"));
    }
  }

  /** A text that is computed slowly. */
  private final class Slow implements Stage<String> {

    @Override
    public StageKind<String> kind() {
      return KIND;
    }

    @Override
    public String key() {
      return "key";
    }

    @Override
    public String compute(StageContext<String> context) throws IOException {
      begun.countDown();
      try {
        letGo.await();
      } catch (InterruptedException e) {
        throw new IOException(e);
      }
      return "text " + computed.incrementAndGet();
    }
  }

  @Test
  void twoWhoAskAtOnceGetWhatWasComputedOnce() throws Exception {
    try (RunDirectory directory = RunDirectory.open(root)) {
      DirectoryStore store =
          new DirectoryStore(
              directory, new Formats().with(KIND, new TextFormat()), new FinishedStages());
      Callable<String> resolution = () -> store.resolve(new Slow());
      FutureTask<String> first = new FutureTask<>(resolution);
      FutureTask<String> second = new FutureTask<>(resolution);
      new Thread(first).start();
      begun.await();
      Thread waiting = new Thread(second);
      waiting.start();
      while (waiting.getState() == Thread.State.NEW
          || waiting.getState() == Thread.State.RUNNABLE) {
        Thread.onSpinWait();
      }

      letGo.countDown();

      assertThat(first.get()).isEqualTo("text 1");
      assertThat(second.get()).isEqualTo("text 1");
    }
  }
}
