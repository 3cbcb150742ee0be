package thalweg.runtime.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import thalweg.api.measure.Measures;
import thalweg.api.measure.Metric;
import thalweg.api.plugin.PluginException;
import thalweg.api.trajectory.Snapshot;

class SnapshotsFileTest {

  private static final List<Metric> METRICS = List.of(Metric.CROSS_ENTROPY, Metric.ACCURACY);
  private static final String HEADER = "snapshot,epoch,step,loss,accuracy";

  @TempDir private Path directory;

  private static Snapshot snapshot(int index, double epoch, long step, double... values) {
    return new Snapshot(index, epoch, step, Measures.of(METRICS, values));
  }

  private Path file() {
    return directory.resolve("snapshots.csv");
  }

  @Test
  void whatTrainingRecordedReadsBackExactly() throws IOException {
    List<Snapshot> history =
        List.of(
            snapshot(0, 0, 0, 1.0986122886681098, 1 / 3.0),
            snapshot(1, 4 / 3.0, 4, 1e-300, 1),
            snapshot(2, 2, 6, 123456789.123, 0));

    AtomicFile.write(file(), out -> SnapshotsFile.write(out, history));

    assertThat(SnapshotsFile.read(file(), METRICS)).isEqualTo(history);
    assertThat(Files.readAllLines(file()))
        .containsExactly(
            HEADER,
            "0,0,0,1.0986122886681098,0.3333333333333333",
            "1,1.3333333333333333,4,1.0E-300,1.0",
            "2,2,6,1.23456789123E8,0.0");
  }

  @Test
  void aPathOfWhichNothingWasMeasuredHasNoFurtherColumns() throws IOException {
    List<Snapshot> history = List.of(new Snapshot(0, 0, 0, Measures.NONE));

    AtomicFile.write(file(), out -> SnapshotsFile.write(out, history));

    assertThat(SnapshotsFile.read(file(), List.of())).isEqualTo(history);
    assertThat(Files.readAllLines(file())).containsExactly("snapshot,epoch,step", "0,0,0");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0,0,0,1.0", "0,0,x,1.0,0.5", "0,0,0,,0.5", "", "0", "0,0,0,1.0,0.5,"})
  void aDamagedRowIsRefusedWithItsLine(String row) throws IOException {
    Files.writeString(file(), HEADER + "\n0,0,0,1.0,0.5\n" + row + "\n");

    assertThatExceptionOfType(PluginException.class)
        .isThrownBy(() -> SnapshotsFile.read(file(), METRICS))
        .withMessageStartingWith(file() + ":3: Found ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "snapshot,epoch,step,loss,r2\n0,0,0,1.0,0.5\n"})
  void aFileOfOtherMetricsIsRefused(String text) throws IOException {
    Files.writeString(file(), text);

    assertThatExceptionOfType(PluginException.class)
        .isThrownBy(() -> SnapshotsFile.read(file(), METRICS))
        .withMessageContaining("does not begin with " + HEADER);
  }
}
