package thalweg.runtime.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import thalweg.engine.store.Checkpoint;

class CheckpointFileTest {

  private static final long CHECKSUM = 0xFFFF_FFFFL;

  @TempDir private Path directory;
  private Path file;
  private final Checkpoint saved =
      new Checkpoint(
          1L << 40,
          new float[] {1, Float.MIN_VALUE, -0.0f},
          Map.of("mean", new float[] {3, 4, 5}, "count", new float[] {7}),
          new double[][] {{0.1, Double.NEGATIVE_INFINITY}, {0.3, 1}});

  @BeforeEach
  void write() throws IOException {
    file = directory.resolve("runs/adam/checkpoint.npz");
    file("key", "plain").write(new CheckpointFile.Saved(saved, CHECKSUM));
  }

  private CheckpointFile file(String key, String kernels) {
    return new CheckpointFile(file, key, kernels);
  }

  private void assertReadsBack(Optional<CheckpointFile.Saved> read) {
    assertThat(read.orElseThrow().trajectory()).isEqualTo(CHECKSUM);
    Checkpoint checkpoint = read.get().checkpoint();
    assertThat(checkpoint.step()).isEqualTo(saved.step());
    assertThat(checkpoint.snapshots()).isEqualTo(2);
    assertThat(checkpoint.parameters()).containsExactly(saved.parameters());
    assertThat(checkpoint.optimizer()).containsOnlyKeys("mean", "count");
    assertThat(checkpoint.optimizer().get("mean")).containsExactly(3, 4, 5);
    assertThat(checkpoint.optimizer().get("count")).containsExactly(7);
    assertThat(checkpoint.measured()).isDeepEqualTo(saved.measured());
  }

  @Test
  void whatIsWrittenIsReadBack() {
    assertReadsBack(file("key", "plain").read());
  }

  @Test
  void thatOfAnotherTrainingOrOfOtherKernelsIsNone() {
    assertThat(file("other", "plain").read()).isEmpty();
    assertThat(file("key", "vector, 16 lanes").read()).isEmpty();
  }

  @Test
  void whereThereIsNoFileThereIsNoCheckpoint() throws IOException {
    file("key", "plain").delete();

    assertThat(file("key", "plain").read()).isEmpty();
    assertThat(Files.list(file.getParent())).isEmpty();
  }

  @Test
  void aFileThatEndsEarlyIsNone() throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    // Behind the arrays a zip file has a list of its entries, which nobody needs.
    for (int length = 0; length < bytes.length / 2; length++) {
      Files.write(file, Arrays.copyOf(bytes, length));
      assertThat(file("key", "plain").read()).as("%d bytes", length).isEmpty();
    }
  }

  @Test
  void aByteThatIsAnotherMakesItNoneUnlessNothingDependsOnIt() throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    for (int at = 0; at < bytes.length; at++) {
      bytes[at] ^= 0x10;
      Files.write(file, bytes);
      Optional<CheckpointFile.Saved> read = file("key", "plain").read();
      if (read.isPresent()) {
        assertReadsBack(read);
      }
      bytes[at] ^= 0x10;
    }
  }
}
