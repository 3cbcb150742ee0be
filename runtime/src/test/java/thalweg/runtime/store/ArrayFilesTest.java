package thalweg.runtime.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import thalweg.api.array.NpyArray;
import thalweg.api.array.NpyType;
import thalweg.api.array.Npz;
import thalweg.api.data.DataSplit;
import thalweg.api.data.Examples;
import thalweg.api.geometry.Cut;
import thalweg.api.geometry.Direction;
import thalweg.api.geometry.Plane;
import thalweg.api.model.Layout;
import thalweg.api.render.Content;
import thalweg.api.scene.Interpolation;
import thalweg.api.scene.Landscape;

class ArrayFilesTest {

  @TempDir private Path directory;

  private Path written(Content content) throws IOException {
    Path file = directory.resolve("file.npz");
    AtomicFile.write(file, content);
    return file;
  }

  @Test
  void aPlaneReadsBackWithWhatIsSaidAboutIt() throws IOException {
    Plane plane =
        Plane.through(
                new float[] {1, 2, 0.1f},
                "last snapshot of adam",
                new Direction(
                    "PC1",
                    new float[] {1, 0, 1e-7f},
                    OptionalDouble.of(1 / 3.0),
                    OptionalDouble.of(0.6)),
                new Direction(
                    "PC2", new float[] {0, 3, 4}, OptionalDouble.of(0.25), OptionalDouble.empty()))
            .noting("a note")
            .warning("a warning")
            .warning("another")
            .cutting(new Cut("initial of adam", "last of adam", -0.5, 1.5, 401));
    Path file = written(out -> PlaneFile.write(out, plane));
    Path json = directory.resolve("details.json");
    Json.write(json, PlaneFile.details(plane));

    Plane read = PlaneFile.read(file, Json.read(json));

    assertThat(read.anchor()).isEqualTo(plane.anchor());
    assertThat(read.anchorLabel()).isEqualTo(plane.anchorLabel());
    assertThat(read.u()).usingRecursiveComparison().isEqualTo(plane.u());
    assertThat(read.v()).usingRecursiveComparison().isEqualTo(plane.v());
    assertThat(read.notes()).isEqualTo(plane.notes());
    assertThat(read.warnings()).isEqualTo(plane.warnings());
    assertThat(read.cut()).isEqualTo(plane.cut());
  }

  @Test
  void aPlaneIsKeptInDoublesWithWhatItExplains() throws IOException {
    Direction u = Direction.of("u", new float[] {1, 0});
    Direction v = Direction.of("v", new float[] {0.1f, 1});
    Path file =
        written(out -> PlaneFile.write(out, Plane.through(new float[] {5, 6}, "start", u, v)));

    Map<String, NpyArray> arrays = Npz.read(file);

    assertThat(arrays).containsOnlyKeys("anchor", "u", "v");
    assertThat(arrays.get("v").type()).isEqualTo(NpyType.FLOAT64);
    assertThat(arrays.get("v").doubles()).containsExactly((double) 0.1f, 1);
  }

  @Test
  void aLandscapeReadsBackWithWhatIsNotComputedYet() throws IOException {
    Landscape landscape =
        new Landscape(
            new double[] {-1, 0, 1},
            new double[] {2, 3},
            new double[][] {{1, 2, 3}, {Double.NaN, Double.POSITIVE_INFINITY, 6}},
            new double[][] {{0, 0.5, 1}, {Double.NaN, 0, 0}});
    Path file = written(out -> LandscapeFile.write(out, landscape, Optional.empty()));

    Landscape read = LandscapeFile.read(file);

    assertThat(read.x()).isEqualTo(landscape.x());
    assertThat(read.y()).isEqualTo(landscape.y());
    assertThat(Arrays.deepEquals(read.loss(), landscape.loss())).isTrue();
    assertThat(Arrays.deepEquals(read.accuracy(), landscape.accuracy())).isTrue();
    assertThat(Npz.read(file).get("loss").shape()).containsExactly(2L, 3L);
    assertThat(read.interpolation()).isEmpty();
  }

  @Test
  void aLandscapeSaysWhichOfItsCellsWereEvaluated() throws IOException {
    Landscape landscape =
        new Landscape(
            new double[] {0, 1, 2},
            new double[] {0, 1},
            new double[][] {{1, 2, 3}, {4, 5, 6}},
            new double[][] {{0, 0, 0}, {0, 0, 0}},
            Optional.of(new Interpolation(0.01, 4, 6)));
    int[] mask = {1, 0, 1, 1, 0, 1};
    Path file = written(out -> LandscapeFile.write(out, landscape, Optional.of(mask)));

    NpyArray evaluated = Npz.read(file).get("evaluated");

    assertThat(evaluated.shape()).containsExactly(2L, 3L);
    assertThat(evaluated.ints()).isEqualTo(mask);
    assertThat(LandscapeFile.read(file).loss()).isDeepEqualTo(landscape.loss());
    assertThat(LandscapeFile.read(file).interpolation()).isEqualTo(landscape.interpolation());
  }

  @Test
  void examplesAreKeptRowByRowWithThoseHeldOut() throws IOException {
    Examples training =
        Examples.ofRows(new float[][] {{1, 2}, {3, 4}, {5, 6}}, new int[] {0, 1, 2}, 3);
    Examples test = Examples.ofRows(new float[][] {{7, 8}}, new int[] {1}, 3);
    DataSplit data =
        new DataSplit(training, Optional.of(test), List.of("a", "b"), List.of("x", "y", "z"));
    Path file = written(out -> DatasetFile.write(out, data));

    Map<String, NpyArray> arrays = Npz.read(file);

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
    Path file = written(out -> DatasetFile.write(out, DataSplit.of(training)));

    assertThat(Npz.read(file)).containsOnlyKeys("inputs", "labels");
  }

  @Test
  void aLayoutNamesItsBlocks() {
    Layout layout = Layout.builder().weight("0.weight", 3, 2).bias("0.bias", 3).build();

    assertThat(LayoutFile.toJson(layout))
        .containsExactly(
            Map.of("name", "0.weight", "shape", List.of(3, 2), "offset", 0, "role", "weight"),
            Map.of("name", "0.bias", "shape", List.of(3), "offset", 6, "role", "bias"));
  }
}
