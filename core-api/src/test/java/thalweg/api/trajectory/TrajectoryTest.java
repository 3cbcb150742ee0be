package thalweg.api.trajectory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import thalweg.api.measure.Measures;
import thalweg.api.measure.Metric;
import thalweg.api.plugin.PluginException;

class TrajectoryTest {

  private static final float[][] PARAMETERS = {{1, 2, 3}, {4, 5, 6}};

  @Test
  void blocksOfASnapshotAreReadToTheStartOfAnArray() {
    float[] into = new float[3];
    Trajectory.of("adam", PARAMETERS).read(1, 1, 2, into);
    assertThat(into).containsExactly(5, 6, 0);
    assertThat(Trajectory.of("adam", PARAMETERS).parameters(0)).containsExactly(1, 2, 3);
  }

  @Test
  void withoutAHistoryNothingWasMeasured() {
    Trajectory path = Trajectory.of("adam", PARAMETERS);
    assertThat(path.snapshot(1)).isEqualTo(new Snapshot(1, 1, 1, Measures.NONE));
    assertThat(path.snapshot(1).loss()).isNaN();
    assertThat(path.parameterCount()).isEqualTo(3);
  }

  @Test
  void theLossOfASnapshotIsTheFirstOfItsMeasures() {
    Measures measures = Measures.of(List.of(Metric.CROSS_ENTROPY, Metric.ACCURACY), 0.5, 0.9);
    assertThat(new Snapshot(0, 0, 0, measures).loss()).isEqualTo(0.5);
  }

  @Test
  void eachSnapshotHasOneEntryInTheHistory() {
    List<Snapshot> one = List.of(new Snapshot(0, 0, 0, Measures.NONE));
    assertThatThrownBy(() -> Trajectory.of("adam", PARAMETERS, one))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("2 snapshots with a history of 1 entries");
    assertThatThrownBy(() -> Trajectory.of("adam", new float[0][]))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aSnapshotThatNoArrayHoldsIsRefusedInWords() {
    Trajectory huge =
        new Trajectory() {
          @Override
          public String label() {
            return "huge";
          }

          @Override
          public int size() {
            return 1;
          }

          @Override
          public long parameterCount() {
            return 7_000_000_000L;
          }

          @Override
          public Snapshot snapshot(int index) {
            return new Snapshot(index, 0, 0, Measures.NONE);
          }

          @Override
          public void read(int snapshot, long from, int length, float[] into) {
            into[0] = from;
          }
        };
    assertThatThrownBy(() -> huge.parameters(0))
        .isInstanceOf(PluginException.class)
        .hasMessage(
            "Path huge has 7,000,000,000 parameters, but an array in memory holds at most"
                + " 2,147,483,639: read it in blocks.");
  }
}
