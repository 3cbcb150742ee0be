package thalweg.runtime.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import thalweg.api.array.NpyArray;
import thalweg.api.array.NpyType;
import thalweg.api.array.Npz;
import thalweg.api.data.DataSplit;
import thalweg.api.data.Examples;
import thalweg.api.data.Targets;
import thalweg.api.model.Layout;
import thalweg.api.model.Role;

class ProblemFilesTest {

  @TempDir private Path root;

  private Map<String, NpyArray> written(DataSplit data) throws IOException {
    try (RunDirectory directory = RunDirectory.open(root)) {
      assertThat(new DatasetFormat().write(null, data, directory).files())
          .containsExactly("dataset.npz");
    }
    return Npz.read(root.resolve("dataset.npz"));
  }

  @Test
  void examplesAreKeptRowByRowWithThoseHeldOut() throws IOException {
    Examples training =
        Examples.ofRows(new float[][] {{1, 2}, {3, 4}, {5, 6}}, new int[] {0, 1, 2}, 3);
    Examples test = Examples.ofRows(new float[][] {{7, 8}}, new int[] {1}, 3);
    DataSplit data =
        new DataSplit(training, Optional.of(test), List.of("a", "b"), List.of("x", "y", "z"));

    Map<String, NpyArray> arrays = written(data);

    assertThat(arrays.keySet()).containsExactly("inputs", "labels", "test_inputs", "test_labels");
    assertThat(arrays.get("inputs").shape()).containsExactly(3L, 2L);
    assertThat(arrays.get("inputs").floats()).containsExactly(1, 2, 3, 4, 5, 6);
    assertThat(arrays.get("labels").ints()).containsExactly(0, 1, 2);
    assertThat(arrays.get("test_inputs").floats()).containsExactly(7, 8);
    assertThat(arrays.get("test_labels").ints()).containsExactly(1);
  }

  @Test
  void examplesWithoutTestHaveTwoArrays() throws IOException {
    Examples training = Examples.ofRows(new float[][] {{1}}, new int[] {0}, 1);

    assertThat(written(DataSplit.of(training))).containsOnlyKeys("inputs", "labels");
  }

  @Test
  void numbersAskedForAreKeptAsTargets() throws IOException {
    Examples training =
        Examples.of(
            List.of(1),
            new float[][] {{1, 2, 3}},
            Targets.values(new float[][] {{10, 20, 30}, {-1, -2, -3}}));

    Map<String, NpyArray> arrays = written(DataSplit.of(training));

    assertThat(arrays.keySet()).containsExactly("inputs", "targets");
    assertThat(arrays.get("targets").shape()).containsExactly(3L, 2L);
    assertThat(arrays.get("targets").type()).isEqualTo(NpyType.FLOAT32);
    assertThat(arrays.get("targets").floats()).containsExactly(10, -1, 20, -2, 30, -3);
  }

  @Test
  void imagesAndSequencesKeepTheirShapes() throws IOException {
    Examples images =
        Examples.of(
            List.of(1, 2, 2),
            new float[][] {{1, 5}, {2, 6}, {3, 7}, {4, 8}},
            Targets.classes(new int[] {0, 1}, 2));
    assertThat(written(DataSplit.of(images)).get("inputs").shape()).containsExactly(2L, 1L, 2L, 2L);
    assertThat(written(DataSplit.of(images)).get("inputs").floats())
        .containsExactly(1, 2, 3, 4, 5, 6, 7, 8);

    Examples tokens =
        Examples.of(
            List.of(3),
            new float[][] {{0, 1}, {1, 2}, {2, 3}},
            Targets.classes(new int[][] {{1, 2}, {2, 3}, {3, 0}}, 4));
    NpyArray labels = written(DataSplit.of(tokens)).get("labels");
    assertThat(labels.shape()).containsExactly(2L, 3L);
    assertThat(labels.ints()).containsExactly(1, 2, 3, 2, 3, 0);
  }

  @Test
  void aLayoutNamesItsBlocks() {
    Layout layout = Layout.builder().weight("0.weight", 3, 2).bias("0.bias", 3).build();

    assertThat(LayoutFormat.toJson(layout))
        .containsExactly(
            Map.of("name", "0.weight", "shape", List.of(3, 2), "offset", 0L, "role", "weight"),
            Map.of("name", "0.bias", "shape", List.of(3), "offset", 6L, "role", "bias"));
  }

  @Test
  void aLayoutSaysWhatIsHeldAndWhatIsShared() {
    Layout layout =
        Layout.builder()
            .buffer("mean", 2)
            .frozen("first", Role.WEIGHT, 2)
            .weight("second", 2)
            .tied("third", "second", 1, 2)
            .build();

    List<Map<String, Object>> json = LayoutFormat.toJson(layout);

    assertThat(json.get(0)).containsEntry("role", "buffer").doesNotContainKey("frozen");
    assertThat(json.get(1)).containsEntry("frozen", true).containsEntry("offset", 2L);
    assertThat(json.get(2)).doesNotContainKey("tiedTo");
    assertThat(json.get(3))
        .containsEntry("tiedTo", "second")
        .containsEntry("offset", 4L)
        .containsEntry("shape", List.of(1, 2));
  }
}
