package thalweg.runtime.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import thalweg.api.array.NpyArray;
import thalweg.api.measure.Measures;
import thalweg.api.plugin.PluginException;
import thalweg.api.trajectory.Snapshot;
import thalweg.api.trajectory.Trajectory;

class TrajectoryFileTest {

  @TempDir private Path directory;

  private Path file() {
    return directory.resolve("runs/adam/trajectory.npy");
  }

  private static List<Snapshot> history(int snapshots) {
    return IntStream.range(0, snapshots)
        .mapToObj(i -> new Snapshot(i, i, i, Measures.NONE))
        .toList();
  }

  private static float value(int snapshot, int parameter) {
    return snapshot * 1_000_003f + parameter / 7f;
  }

  private void write(int planned, int written, int parameters) throws IOException {
    try (TrajectoryWriter writer = new TrajectoryWriter(file(), planned, parameters)) {
      float[] row = new float[parameters];
      for (int snapshot = 0; snapshot < written; snapshot++) {
        for (int i = 0; i < parameters; i++) {
          row[i] = value(snapshot, i);
        }
        writer.append(row);
      }
      writer.finish();
    }
  }

  private void assertReadsBack(int snapshots, int parameters) throws IOException {
    Trajectory read = FileTrajectory.open("adam", file(), history(snapshots));
    assertThat(read.label()).isEqualTo("adam");
    assertThat(read.size()).isEqualTo(snapshots);
    assertThat(read.parameterCount()).isEqualTo(parameters);
    for (int snapshot = 0; snapshot < snapshots; snapshot++) {
      float[] row = read.parameters(snapshot);
      for (int i = 0; i < parameters; i++) {
        assertThat(row[i]).isEqualTo(value(snapshot, i));
      }
    }
  }

  @Test
  void whatIsWrittenIsReadBitForBit() throws IOException {
    write(4, 4, 5);

    assertReadsBack(4, 5);
    assertThat(Files.list(file().getParent())).hasSize(1);
  }

  @Test
  void aRowMayBeLongerThanTheBuffer() throws IOException {
    write(3, 3, 40_001);

    assertReadsBack(3, 40_001);
  }

  @Test
  void fewerSnapshotsThanPlannedAreAWholeFile() throws IOException {
    write(1_000_000, 2, 3);

    assertReadsBack(2, 3);
    NpyArray array = NpyArray.read(file());
    assertThat(array.shape()).containsExactly(2L, 3L);
    assertThat(array.floats()[5]).isEqualTo(value(1, 2));
  }

  @Test
  void aLongFileOfShortRowsIsRead() throws IOException {
    write(70_000, 70_000, 2);

    Trajectory read = FileTrajectory.open("adam", file(), history(70_000));

    assertThat(read.parameters(69_999)).containsExactly(value(69_999, 0), value(69_999, 1));
  }

  @Test
  void moreTrajectoriesThanAreKeptOpenAreReadInTurn() throws IOException {
    write(2, 2, 3);
    List<Trajectory> many = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      many.add(FileTrajectory.open("adam", file(), history(2)));
    }

    for (int round = 0; round < 2; round++) {
      for (Trajectory one : many) {
        assertThat(one.parameters(1)).containsExactly(value(1, 0), value(1, 1), value(1, 2));
      }
    }
  }

  @Test
  void filesThatAreReadLongAgoAreClosed() throws IOException {
    write(1, 1, 3);
    OpenFiles files = new OpenFiles();
    FileChannel first = files.channel(new FloatFile(file(), 0));
    for (int i = 0; i < 30; i++) {
      files.channel(new FloatFile(file(), 0));
    }

    assertThat(first.isOpen()).isFalse();
    assertThat(files.count()).isLessThan(30);
  }

  @Test
  void aThreadThatIsToStopStillReadsAndIsStillToStop() throws IOException {
    write(2, 2, 3);
    Trajectory read = FileTrajectory.open("adam", file(), history(2));

    Thread.currentThread().interrupt();
    float[] last = read.parameters(1);

    assertThat(Thread.interrupted()).isTrue();
    assertThat(last).containsExactly(value(1, 0), value(1, 1), value(1, 2));
  }

  @Test
  void whoReadsWhatAnotherHasClosedOpensItAgain() throws IOException {
    write(2, 2, 3);
    FloatFile file = new FloatFile(file(), 0);
    OpenFiles files = new OpenFiles();
    files.channel(file).close();

    assertThat(files.channel(file).isOpen()).isTrue();
  }

  @Test
  void aBlockBeyondASnapshotIsRefused() throws IOException {
    write(2, 2, 3);
    Trajectory read = FileTrajectory.open("adam", file(), history(2));

    assertThatExceptionOfType(IndexOutOfBoundsException.class)
        .isThrownBy(() -> read.read(0, 2, 2, new float[2]));
  }

  @Test
  void aBlockOfASnapshotIsRead() throws IOException {
    write(3, 3, 10);
    float[] block = {-1, -1, -1, -1};

    FileTrajectory.open("adam", file(), history(3)).read(2, 4, 3, block);

    assertThat(block).containsExactly(value(2, 4), value(2, 5), value(2, 6), -1);
  }

  @Test
  void aWriterThatIsNotFinishedLeavesNothing() throws IOException {
    try (TrajectoryWriter writer = new TrajectoryWriter(file(), 3, 2)) {
      writer.append(new float[2]);
    }

    assertThat(Files.list(file().getParent())).isEmpty();
  }

  @Test
  void aSnapshotOfAnotherSizeIsRefused() throws IOException {
    try (TrajectoryWriter writer = new TrajectoryWriter(file(), 3, 2)) {
      assertThatIllegalArgumentException().isThrownBy(() -> writer.append(new float[3]));
    }
  }

  @Test
  void aHistoryOfAnotherLengthIsRefused() throws IOException {
    write(3, 3, 2);

    assertThatExceptionOfType(PluginException.class)
        .isThrownBy(() -> FileTrajectory.open("adam", file(), history(4)))
        .withMessageContaining("[3, 2]")
        .withMessageContaining("[4, parameters]");
  }

  @Test
  void aFileThatEndsEarlyIsRefused() throws IOException {
    write(3, 3, 2);
    byte[] bytes = Files.readAllBytes(file());
    Files.write(file(), Arrays.copyOf(bytes, bytes.length - 4));

    assertThatExceptionOfType(IOException.class)
        .isThrownBy(() -> FileTrajectory.open("adam", file(), history(3)));
  }
}
