package thalweg.runtime.trial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import thalweg.api.plugin.PluginException;
import thalweg.api.render.Output;
import thalweg.api.render.Renderer;
import thalweg.testkit.DirectoryOutput;
import thalweg.testkit.Scenes;

class GuardedRendererTest {

  @TempDir private Path directory;
  @TempDir private Path scratch;

  private void draw(Renderer renderer, Duration limit) throws IOException {
    new GuardedRenderer("renderer 'text'", renderer, new TimeLimit(limit), scratch)
        .render(Scenes.small().build(), new DirectoryOutput(directory));
  }

  @Test
  void everythingIsThereWhenItIsDone() throws IOException {
    draw(
        (scene, output) -> {
          output.write("a.txt", out -> out.write('a'));
          output.write("sub/b.txt", out -> out.write('b'));
          output.progress("frames", 3).advance(1);
        },
        Duration.ofMinutes(1));

    assertThat(directory.resolve("a.txt")).hasContent("a");
    assertThat(directory.resolve("sub/b.txt")).hasContent("b");
    assertThat(scratch).isEmptyDirectory();
  }

  @Test
  void nothingIsThereWhenItThrowsHalfWay() {
    assertThatExceptionOfType(PluginException.class)
        .isThrownBy(
            () ->
                draw(
                    (scene, output) -> {
                      output.write("a.txt", out -> out.write('a'));
                      throw new IllegalStateException("no ink");
                    },
                    Duration.ofMinutes(1)))
        .withMessageStartingWith("the drawing of the renderer 'text' failed with")
        .withMessageContaining("no ink");

    assertThat(directory).isEmptyDirectory();
    assertThat(scratch).isEmptyDirectory();
  }

  @Test
  void aFileWhoseContentFailsIsNotThere() throws IOException {
    assertThatExceptionOfType(IOException.class)
        .isThrownBy(
            () ->
                draw(
                    (scene, output) ->
                        output.write(
                            "a.txt",
                            out -> {
                              out.write('a');
                              throw new IOException("torn");
                            }),
                    Duration.ofMinutes(1)));

    assertThat(directory).isEmptyDirectory();
  }

  @Test
  void whoeverComesBackLateCanWriteNothingAnyMore() throws Exception {
    CountDownLatch later = new CountDownLatch(1);
    AtomicReference<Exception> refused = new AtomicReference<>();
    AtomicReference<Thread> thread = new AtomicReference<>();
    Renderer late =
        (scene, output) -> {
          thread.set(Thread.currentThread());
          output.write("a.txt", out -> out.write('a'));
          awaitWhateverComes(later);
          try {
            output.write("late.txt", out -> out.write('b'));
          } catch (PluginException e) {
            refused.set(e);
          }
        };

    assertThatExceptionOfType(TimeUpException.class)
        .isThrownBy(() -> draw(late, Duration.ofMillis(100)));
    later.countDown();
    thread.get().join();

    assertThat(refused.get()).hasMessageContaining("nothing more is written");
    assertThat(directory).isEmptyDirectory();
  }

  @Test
  void aStreamThatWasHandedOutIsClosedAndItsFileGone() throws Exception {
    CountDownLatch later = new CountDownLatch(1);
    AtomicReference<Exception> refused = new AtomicReference<>();
    AtomicReference<Thread> thread = new AtomicReference<>();
    Renderer late =
        (scene, output) -> {
          thread.set(Thread.currentThread());
          output.write(
              "a.txt",
              out -> {
                out.write(new byte[1 << 16]);
                awaitWhateverComes(later);
                try {
                  out.write(new byte[1 << 16]);
                } catch (IOException e) {
                  refused.set(e);
                }
              });
        };

    assertThatExceptionOfType(TimeUpException.class)
        .isThrownBy(() -> draw(late, Duration.ofMillis(100)));

    assertThat(scratch).isEmptyDirectory();
    later.countDown();
    thread.get().join();
    assertThat(refused.get()).hasMessageContaining("nothing more is written");
    assertThat(scratch).isEmptyDirectory();
  }

  @Test
  void aDrawingThatWritesTooMuchIsRefusedEvenIfItCatchesThat() throws IOException {
    DirectoryOutput real = new DirectoryOutput(directory);
    try (TrialOutput trial = new TrialOutput(real, scratch.resolve("own"), 1 << 20)) {
      trial.write("a.txt", out -> out.write(new byte[1 << 19]));
      assertThatExceptionOfType(PluginException.class)
          .isThrownBy(() -> trial.write("b.txt", out -> out.write(new byte[(1 << 19) + 1])))
          .withMessageContaining("more than 1 MB");

      assertThatExceptionOfType(PluginException.class)
          .isThrownBy(trial::publish)
          .withMessageContaining("more than 1 MB");
    }

    assertThat(directory).isEmptyDirectory();
  }

  private static void awaitWhateverComes(CountDownLatch latch) {
    while (latch.getCount() > 0) {
      Thread.onSpinWait();
    }
  }

  @Test
  void theRealOutputHasTheLastWordOnNames() {
    assertThatExceptionOfType(PluginException.class)
        .isThrownBy(
            () ->
                draw(
                    (scene, output) -> output.write("../x.txt", out -> out.write('x')),
                    Duration.ofMinutes(1)));
    assertThat(directory.resolveSibling("x.txt")).doesNotExist();
  }

  @Test
  void itSeesThePicturesDrawnBefore() throws IOException {
    AtomicReference<Output> seen = new AtomicReference<>();
    draw((scene, output) -> seen.set(output), Duration.ofMinutes(1));

    assertThat(seen.get().pictures()).isEmpty();
  }
}
