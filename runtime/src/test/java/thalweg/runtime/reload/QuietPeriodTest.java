package thalweg.runtime.reload;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QuietPeriodTest {

  private static final QuietPeriod.Quiet QUIET = new QuietPeriod.Quiet(100, 1_000, 1_500);
  private static final Path FILE = Path.of("run.yaml");

  @TempDir private Path directory;

  private final QuietPeriod settling = new QuietPeriod(QUIET, Map.of(FILE, stamp(1)));

  private static FileStamp stamp(long size) {
    return new FileStamp(size, FileTime.fromMillis(0), "key");
  }

  @Test
  void aFileThatStaysAsItIsIsNotTold() {
    assertThat(settling.look(Map.of(FILE, stamp(1)), 0)).isEmpty();
    assertThat(settling.look(Map.of(FILE, stamp(1)), 9_000)).isEmpty();
    assertThat(settling.isWaiting()).isFalse();
  }

  @Test
  void aChangeIsToldOnceWhenItHasBeenQuietLongEnough() {
    assertThat(settling.look(Map.of(FILE, stamp(2)), 0)).isEmpty();
    assertThat(settling.isWaiting()).isTrue();
    assertThat(settling.look(Map.of(FILE, stamp(2)), 99)).isEmpty();
    assertThat(settling.look(Map.of(FILE, stamp(2)), 100)).containsExactly(FILE);
    assertThat(settling.look(Map.of(FILE, stamp(2)), 500)).isEmpty();
  }

  @Test
  void aFileThatGoesOnChangingIsNotToldUntilItStops() {
    for (int i = 0; i < 50; i++) {
      assertThat(settling.look(Map.of(FILE, stamp(10 + i)), 90L * i)).isEmpty();
    }
    assertThat(settling.look(Map.of(FILE, stamp(59)), 90 * 49 + 100)).containsExactly(FILE);
  }

  @Test
  void aChangeThatIsTakenBackIsNoNews() {
    settling.look(Map.of(FILE, stamp(2)), 0);

    assertThat(settling.look(Map.of(FILE, stamp(1)), 50)).isEmpty();
    assertThat(settling.look(Map.of(FILE, stamp(1)), 9_000)).isEmpty();
  }

  @Test
  void aDeletedFileIsToldOnlyWhenNoBuildHasWrittenItAgain() {
    settling.look(Map.of(), 0);
    assertThat(settling.look(Map.of(), 1_000)).isEmpty();
    assertThat(settling.look(Map.of(), 1_500)).containsExactly(FILE);
    assertThat(settling.look(Map.of(), 9_000)).isEmpty();
  }

  @Test
  void aJarWithoutItsEndIsGivenMoreTime() throws IOException {
    Path half = Files.write(directory.resolve("half.jar"), new byte[] {'P', 'K', 3, 4});
    Path whole = directory.resolve("whole.jar");
    new JarOutputStream(Files.newOutputStream(whole), new java.util.jar.Manifest()).close();
    Map<Path, FileStamp> now = Map.of(FILE, stamp(1), half, stamp(4), whole, stamp(5));

    settling.look(now, 0);

    assertThat(settling.look(now, 100)).containsExactly(whole);
    assertThat(settling.look(now, 999)).isEmpty();
    assertThat(settling.look(now, 1_000)).containsExactly(half);
  }
}
