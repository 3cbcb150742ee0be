package thalweg.runtime.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import thalweg.api.array.NpyArray;
import thalweg.api.array.NpyType;
import thalweg.api.array.Npz;
import thalweg.api.direction.Choice;
import thalweg.api.direction.ChosenFrom;
import thalweg.api.direction.LineRequest;
import thalweg.api.geometry.Direction;
import thalweg.api.geometry.Frame;
import thalweg.api.geometry.Plane;
import thalweg.api.geometry.Subspace;
import thalweg.api.measure.Metric;
import thalweg.api.scene.Interpolation;
import thalweg.api.scene.Landscape;
import thalweg.engine.surface.FilledGrid;
import thalweg.engine.surface.SurfaceKey;
import thalweg.engine.surface.SurfaceListener;
import thalweg.engine.surface.SurfaceStage;

class ArrayFilesTest {

  private static final List<Metric> METRICS = List.of(Metric.CROSS_ENTROPY, Metric.ACCURACY);

  @TempDir private Path root;
  private RunDirectory directory;

  @BeforeEach
  void open() {
    directory = RunDirectory.open(root);
  }

  @AfterEach
  void close() {
    directory.close();
  }

  /** A record as the manifest would give it back. */
  private StageRecord record(Format.Written written) throws IOException {
    Path json = root.resolve("details.json");
    Json.write(json, written.details());
    return new StageRecord("key", true, 0, Map.of(), Json.read(json), Optional.empty());
  }

  private Choice again(Choice choice) throws IOException {
    ChoiceFormat format = new ChoiceFormat();
    return format.read(null, record(format.write(null, choice, directory)), directory);
  }

  private static SurfaceStage ofMetrics() {
    return new SurfaceStage(
        new SurfaceKey("", ""), null, null, METRICS, null, null, SurfaceListener.NONE);
  }

  private Landscape again(Landscape landscape, Optional<int[]> mask) throws IOException {
    LandscapeFormat format = new LandscapeFormat();
    FilledGrid filled = new FilledGrid(landscape, mask, Map.of("cells", 6));
    StageRecord record = record(format.write(ofMetrics(), filled, directory));
    FilledGrid read = format.read(ofMetrics(), record, directory);
    assertThat(read.details()).isEqualTo(Map.of("cells", 6));
    return read.landscape();
  }

  private Map<String, NpyArray> arrays(String file) {
    return Npz.read(root.resolve(file));
  }

  @Test
  void aPlaneReadsBackWithWhatIsSaidAboutIt() throws IOException {
    Plane plane =
        Plane.through(
            new float[] {1, 2, 0.1f},
            "last snapshot of adam",
            new Direction("PC1", new float[] {1, 0, 1e-7f}, OptionalDouble.of(1 / 3.0)),
            new Direction("PC2", new float[] {0, 3, 4}, OptionalDouble.of(0.25)));
    Choice choice =
        Choice.of(plane)
            .noting("a note")
            .warning("a warning")
            .warning("another")
            .chosenFrom(new ChosenFrom.Components(List.of("adam", "sgd"), 0, 0.3))
            .measuring(new LineRequest("initial of adam", "last of adam", -0.5, 1.5, 401));

    Choice read = again(choice);

    assertThat(read.plane().anchor()).isEqualTo(plane.anchor());
    assertThat(read.plane().anchorLabel()).isEqualTo(plane.anchorLabel());
    assertThat(read.plane().u()).usingRecursiveComparison().isEqualTo(plane.u());
    assertThat(read.plane().v()).usingRecursiveComparison().isEqualTo(plane.v());
    assertThat(read.notes()).isEqualTo(choice.notes());
    assertThat(read.warnings()).isEqualTo(choice.warnings());
    assertThat(read.line()).isEqualTo(choice.line());
    assertThat(read.from()).isEqualTo(choice.from());
  }

  @Test
  void aPlaneIsKeptInDoublesWithWhatItExplains() throws IOException {
    Direction u = Direction.of("u", new float[] {1, 0});
    Direction v = Direction.of("v", new float[] {0.1f, 1});
    again(Choice.of(Plane.through(new float[] {5, 6}, "start", u, v)));

    assertThat(arrays("plane.npz")).containsOnlyKeys("anchor", "u", "v");
    assertThat(arrays("plane.npz").get("v").type()).isEqualTo(NpyType.FLOAT64);
    assertThat(arrays("plane.npz").get("v").doubles()).containsExactly((double) 0.1f, 1);
  }

  /** The first k axes of a space of six, about a point of it. */
  private static Choice axes(int k) {
    List<Direction> directions = new ArrayList<>();
    for (int i = 0; i < k; i++) {
      float[] axis = new float[6];
      axis[i] = 1;
      directions.add(new Direction("axis " + i, axis, OptionalDouble.of(1.0 / (i + 2))));
    }
    return Choice.firstTwoOf(Subspace.of(new float[] {1, 2, 3, 4, 5, 6}, "start", directions));
  }

  @Test
  void aSubspaceOfManyDirectionsReadsBackToTheBit() throws IOException {
    for (int k : new int[] {2, 3, 5}) {
      Choice choice = axes(k);

      Choice read = again(choice);

      assertThat(read.subspace().dimensions()).isEqualTo(k);
      assertThat(read.subspace().anchor()).isEqualTo(choice.subspace().anchor());
      assertThat(read.subspace().anchorLabel()).isEqualTo("start");
      assertThat(read.subspace().directions())
          .usingRecursiveComparison()
          .isEqualTo(choice.subspace().directions());
      assertThat(read.frame()).usingRecursiveComparison().isEqualTo(choice.frame());
    }
  }

  @Test
  void aSubspaceIsKeptInFloatsWithTheFrameOfItsPlane() throws IOException {
    Subspace subspace = axes(4).subspace();
    Frame frame =
        new Frame(new double[] {0, 0, 2, 0}, new double[] {1, 0, 0, 0}, new double[] {0, 2, 0, 1});
    again(new Choice(subspace, subspace.plane(frame), List.of(), List.of(), Optional.empty()));

    Map<String, NpyArray> arrays = arrays("subspace.npz");
    assertThat(arrays.keySet()).containsExactly("anchor", "directions", "origin", "u", "v");
    assertThat(arrays.get("anchor").shape()).containsExactly(6L);
    assertThat(arrays.get("anchor").type()).isEqualTo(NpyType.FLOAT32);
    assertThat(arrays.get("directions").shape()).containsExactly(4L, 6L);
    assertThat(arrays.get("directions").type()).isEqualTo(NpyType.FLOAT32);
    assertThat(arrays.get("origin").doubles()).containsExactly(0, 0, 2, 0);
    assertThat(arrays.get("u").doubles()).containsExactly(1, 0, 0, 0);
    assertThat(arrays.get("v").doubles()).containsExactly(0, 2, 0, 1);
  }

  @Test
  void aPlaneBesideTheAnchorOfItsSubspaceReadsBack() throws IOException {
    Subspace subspace = axes(4).subspace();
    Frame frame =
        new Frame(new double[] {0, 0, 2, 0}, new double[] {1, 0, 0, 0}, new double[] {0, 1, 0, 0});
    Choice choice =
        new Choice(subspace, subspace.plane(frame), List.of(), List.of(), Optional.empty());

    Choice read = again(choice);

    assertThat(read.plane().anchor()).isEqualTo(choice.plane().anchor());
    assertThat(read.subspace().anchor()).isEqualTo(subspace.anchor());
    assertThat(read.frame().origin()).isEqualTo(frame.origin());
  }

  @Test
  void aLandscapeReadsBackWithWhatIsNotComputedYet() throws IOException {
    Landscape landscape =
        new Landscape(
            new double[] {-1, 0, 1},
            new double[] {2, 3},
            METRICS,
            new double[][][] {
              {{1, 2, 3}, {Double.NaN, Double.POSITIVE_INFINITY, 6}},
              {{0, 0.5, 1}, {Double.NaN, 0, 0}}
            });

    Landscape read = again(landscape, Optional.empty());

    assertThat(read.x()).isEqualTo(landscape.x());
    assertThat(read.y()).isEqualTo(landscape.y());
    assertThat(Arrays.deepEquals(read.values(), landscape.values())).isTrue();
    assertThat(arrays("landscape.npz").get("loss").shape()).containsExactly(2L, 3L);
    assertThat(arrays("landscape.npz").get("accuracy").shape()).containsExactly(2L, 3L);
    assertThat(read.interpolation()).isEmpty();
  }

  @Test
  void aLandscapeSaysWhichOfItsCellsWereEvaluated() throws IOException {
    Landscape landscape =
        new Landscape(
            new double[] {0, 1, 2},
            new double[] {0, 1},
            METRICS,
            new double[][][] {{{1, 2, 3}, {4, 5, 6}}, {{0, 0, 0}, {0, 0, 0}}},
            Optional.of(new Interpolation(0.01, 4, 6)));
    int[] mask = {1, 0, 1, 1, 0, 1};

    Landscape read = again(landscape, Optional.of(mask));

    NpyArray evaluated = arrays("landscape.npz").get("evaluated");
    assertThat(evaluated.shape()).containsExactly(2L, 3L);
    assertThat(evaluated.ints()).isEqualTo(mask);
    assertThat(read.values()).isDeepEqualTo(landscape.values());
    assertThat(read.interpolation()).isEqualTo(landscape.interpolation());
  }
}
