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
import thalweg.api.geometry.Coordinates;
import thalweg.api.plugin.PluginException;
import thalweg.api.scene.PathPoint;
import thalweg.api.trajectory.Snapshot;

class HistoryFileTest {

  private static final List<Snapshot> HISTORY =
      List.of(
          new Snapshot(0, 0, 0, 1.0986122886681098, 1 / 3.0),
          new Snapshot(1, 4 / 3.0, 4, 1e-300, 1),
          new Snapshot(2, 2, 6, 123456789.123, 0));

  private static final String HEADER =
      "snapshot,epoch,step,loss,accuracy,x,y,plane_loss,residual,residual_fraction";

  @TempDir private Path directory;

  private Path file() {
    return directory.resolve("history.csv");
  }

  @Test
  void whatTrainingRecordedReadsBackExactly() throws IOException {
    HistoryFile.write(file(), HISTORY);

    assertThat(HistoryFile.readHistory(file())).isEqualTo(HISTORY);
    assertThat(Files.readAllLines(file())).first().isEqualTo(HEADER);
    assertThat(Files.readAllLines(file()).get(1)).endsWith(",,,,,");
  }

  @Test
  void theProjectionFillsTheOtherColumns() throws IOException {
    List<PathPoint> points =
        List.of(
            new PathPoint(new Coordinates(1, 2, 3, 6), 0.25),
            new PathPoint(new Coordinates(-1e-9, 0, 0, 0), Double.POSITIVE_INFINITY),
            new PathPoint(new Coordinates(0, 0, 0, 0), Double.NaN));

    HistoryFile.write(file(), HISTORY, points);

    assertThat(Files.readAllLines(file()))
        .containsExactly(
            HEADER,
            "0,0,0,1.0986122886681098,0.3333333333333333,1.0,2.0,0.25,3.0,0.5",
            "1,1.3333333333333333,4,1.0E-300,1.0,-1.0E-9,0.0,Infinity,0.0,0.0",
            "2,2,6,1.23456789123E8,0.0,0.0,0.0,NaN,0.0,0.0");
    assertThat(HistoryFile.readHistory(file())).isEqualTo(HISTORY);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0,0,0,1.0,0.5,,,,", "0,0,x,1.0,0.5,,,,,", "0,0,0,,0.5,,,,,", "", "0"})
  void aDamagedRowIsRefusedWithItsLine(String row) throws IOException {
    Files.writeString(file(), HEADER + "\n0,0,0,1.0,0.5,,,,,\n" + row + "\n");

    assertThatExceptionOfType(PluginException.class)
        .isThrownBy(() -> HistoryFile.readHistory(file()))
        .withMessageStartingWith(file() + ":3: Found ");
  }

  @Test
  void aFileWithAnotherHeaderIsRefused() throws IOException {
    Files.writeString(file(), "");

    assertThatExceptionOfType(PluginException.class)
        .isThrownBy(() -> HistoryFile.readHistory(file()))
        .withMessageContaining("does not begin with " + HEADER);
  }
}
