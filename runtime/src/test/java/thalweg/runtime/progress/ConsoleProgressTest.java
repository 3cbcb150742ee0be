package thalweg.runtime.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import thalweg.api.render.Progress;

class ConsoleProgressTest {

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);
  private final AtomicLong nanos = new AtomicLong();

  private ConsoleProgress progress(boolean terminal) {
    return new ConsoleProgress(out, terminal, nanos::get);
  }

  private void passSeconds(double seconds) {
    nanos.addAndGet((long) (seconds * TimeUnit.SECONDS.toNanos(1)));
  }

  private String printed() {
    return bytes.toString(StandardCharsets.UTF_8);
  }

  @Test
  void aShortTaskIsNotShown() {
    for (boolean terminal : new boolean[] {true, false}) {
      try (ConsoleProgress console = progress(terminal);
          Progress task = console.begin("training", 10)) {
        task.advance(5);
        passSeconds(0.9);
        console.show();
        task.advance(5);
      }
    }

    assertThat(printed()).isEmpty();
  }

  @Test
  void aLongTaskIsABarOnATerminal() {
    try (ConsoleProgress console = progress(true);
        Progress task = console.begin("training", 10)) {
      task.advance(5);
      passSeconds(4);
      console.show();

      assertThat(printed()).contains("\rtraining ██████████░░░░░░░░░░ 50 %, 4 s left\u001b[K");
    }
  }

  @Test
  void theBarIsRemovedWhenItsTaskEnds() {
    try (ConsoleProgress console = progress(true)) {
      try (Progress task = console.begin("training", 10)) {
        passSeconds(2);
        task.advance(1);
        console.show();
      }
      assertThat(printed()).endsWith("\r\u001b[K");
      int length = printed().length();

      console.show();

      assertThat(printed()).hasSize(length);
    }
  }

  @Test
  void aLongTaskIsALineElsewhere() {
    try (ConsoleProgress console = progress(false);
        Progress task = console.begin("landscape", 4)) {
      task.advance(1);
      passSeconds(10);
      console.show();

      assertThat(printed()).contains("landscape: 25 %, 30 s left" + System.lineSeparator());
      assertThat(printed()).doesNotContain("\r\u001b").doesNotContain("█");
    }
  }

  @Test
  void severalTasksStandInOneLineThatFits() {
    try (ConsoleProgress console = progress(true)) {
      for (int i = 0; i < 10; i++) {
        console.begin("training momentum-" + i, 10).advance(i);
      }
      passSeconds(2);
      console.show();

      String last = printed().substring(printed().lastIndexOf('\r') + 1).replace("\u001b[K", "");
      assertThat(last).startsWith("training momentum-0 0 % · training momentum-1 10 %");
      assertThat(last).hasSizeLessThan(80);
    }
  }

  @Test
  void moreThanAllIsStillAHundredPercent() {
    try (ConsoleProgress console = progress(false);
        Progress task = console.begin("frames", 0)) {
      task.advance(7);
      passSeconds(3);
      console.show();

      assertThat(printed()).contains("frames: 100 %, 0 s left");
    }
  }
}
