package thalweg.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import thalweg.api.plugin.Preparable;
import thalweg.api.render.Output;
import thalweg.api.render.Renderer;
import thalweg.api.scene.PathPoint;
import thalweg.api.scene.ProjectedPath;
import thalweg.api.scene.Scene;
import thalweg.api.scene.Sweep;
import thalweg.api.trajectory.Snapshot;
import thalweg.api.trajectory.Trajectory;

/** What every renderer promises: whole files, the same ones each time, for any scene. */
public abstract class RendererContract {

  @TempDir Path temporary;

  /** The renderer under test, with settings that make a small scene quick. */
  protected abstract Renderer renderer();

  @Test
  void drawsASmallSceneToAtLeastOneFileThatIsNotEmpty() throws IOException {
    Map<String, byte[]> files = render(Scenes.small().build());
    assertThat(files).isNotEmpty();
    assertThat(files.values()).allSatisfy(bytes -> assertThat(bytes).isNotEmpty());
  }

  @Test
  void writesNowhereButToItsOutput() throws IOException {
    List<Path> before = entries(Path.of(""));
    render(Scenes.small().build());
    assertThat(entries(temporary)).hasSize(1);
    assertThat(entries(Path.of(""))).isEqualTo(before);
  }

  @Test
  void drawsTheSameSceneToTheSameBytes() throws IOException {
    Supplier<Scene> scene = () -> Scenes.small().withOptimizers(2).build();
    assertSame(render(scene.get()), render(scene.get()));
  }

  @Test
  void preparationChangesNoPictureAndLeavesNoThread() throws IOException {
    Map<String, byte[]> expected = render(Scenes.small().build());
    Set<Thread> before = Thread.getAllStackTraces().keySet();
    if (renderer() instanceof Preparable slow) {
      slow.prepare();
    }
    assertThat(Thread.getAllStackTraces().keySet())
        .filteredOn(thread -> !before.contains(thread) && !thread.isDaemon())
        .isEmpty();
    assertSame(render(Scenes.small().build()), expected);
  }

  @Test
  void writesNumbersTheSameInEveryLocale() throws IOException {
    Map<String, byte[]> expected = render(Scenes.small().build());
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.GERMANY);
      assertSame(render(Scenes.small().build()), expected);
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void drawsAPathOfOneSnapshot() throws IOException {
    assertThat(render(Scenes.small().withSnapshots(1).build())).isNotEmpty();
  }

  @Test
  void drawsAPathOfTwoSnapshots() throws IOException {
    assertThat(render(Scenes.small().withSnapshots(2).build())).isNotEmpty();
  }

  @Test
  void drawsFiveOptimizers() throws IOException {
    assertThat(render(Scenes.small().withOptimizers(5).build())).isNotEmpty();
  }

  @Test
  void drawsDataWithOneFeatureAndWithFive() throws IOException {
    assertThat(render(Scenes.small().withFeatures(1).build())).isNotEmpty();
    assertThat(render(Scenes.small().withFeatures(5).build())).isNotEmpty();
  }

  @Test
  void drawsALandscapeWithUnknownAndInfiniteCells() throws IOException {
    double[] odd = {Double.NaN, Double.POSITIVE_INFINITY, 1, 0, -1e-3};
    int[] cell = {0};
    assertThat(
            render(
                OddScenes.withLosses(
                    loss -> cell[0]++ % 3 == 0 ? odd[cell[0] % odd.length] : loss)))
        .isNotEmpty();
  }

  @Test
  void drawsALandscapeWithoutAnyLoss() throws IOException {
    assertThat(render(OddScenes.withLosses(loss -> Double.NaN))).isNotEmpty();
  }

  @Test
  void drawsAConstantLandscapeAlsoWhereItIsZero() throws IOException {
    assertThat(render(OddScenes.withLosses(loss -> 0.5))).isNotEmpty();
    assertThat(render(OddScenes.withLosses(loss -> 0))).isNotEmpty();
  }

  @Test
  void drawsALandscapeThatWasInterpolated() throws IOException {
    assertThat(render(OddScenes.interpolated(Scenes.small().build()))).isNotEmpty();
    assertThat(render(OddScenes.interpolated(Scenes.small().withOptimizers(5).build())))
        .isNotEmpty();
  }

  @Test
  void drawsALandscapeOfTwoByTwoCells() throws IOException {
    assertThat(render(Scenes.small().withResolution(2).build())).isNotEmpty();
  }

  @Test
  void drawsAPathThatDoesNotMove() throws IOException {
    Scene scene = Scenes.small().build();
    ProjectedPath path = scene.paths().get(0);
    float[][] still = new float[path.size()][];
    Arrays.fill(still, path.trajectory().parameters(0));
    PathPoint point = path.points().get(0);
    List<PathPoint> points = Collections.nCopies(still.length, point);
    assertThat(render(OddScenes.withPath(scene, Trajectory.of("still", still), points, "")))
        .isNotEmpty();
  }

  @Test
  void drawsAPathThatDiverges() throws IOException {
    Scene scene = Scenes.small().build();
    ProjectedPath path = scene.paths().get(0);
    float[][] parameters =
        IntStream.range(0, path.size())
            .mapToObj(path.trajectory()::parameters)
            .toArray(float[][]::new);
    Arrays.fill(parameters[parameters.length - 1], Float.NaN);
    List<Snapshot> history =
        IntStream.range(0, path.size())
            .mapToObj(
                i -> i < path.size() - 1 ? path.snapshot(i) : OddScenes.lost(path.snapshot(i)))
            .toList();
    Trajectory trajectory = Trajectory.of("diverged", parameters, history);
    List<PathPoint> points =
        IntStream.range(0, path.size())
            .mapToObj(
                i ->
                    new PathPoint(
                        scene.plane().project(parameters[i]), path.points().get(i).planeLoss()))
            .toList();
    assertThat(render(OddScenes.withPath(scene, trajectory, points, "The loss is not finite.")))
        .isNotEmpty();
  }

  @Test
  void leavesTheSceneAsItWas() throws IOException {
    Scene scene = Scenes.small().build();
    double[][] before =
        Arrays.stream(scene.landscape().loss()).map(double[]::clone).toArray(double[][]::new);
    render(scene);
    assertThat(scene.landscape().loss()).isDeepEqualTo(before);
  }

  @Test
  void drawsASweepOrLeavesItAloneTheSameWayEachTime() throws IOException {
    Sweep sweep =
        new Sweep(
            "small",
            List.of(
                OddScenes.swept(Scenes.small().build(), "1"),
                OddScenes.swept(Scenes.small().withOptimizers(2).build(), "2"),
                OddScenes.swept(Scenes.small().withFeatures(3).build(), "3")));
    assertSame(renderSweep(sweep), renderSweep(sweep));
  }

  @Test
  void leavesNothingHalfWrittenWhenTheOutputFails() throws IOException {
    Scene scene = Scenes.small().build();
    Map<String, byte[]> whole = render(scene);
    int largest = whole.values().stream().mapToInt(bytes -> bytes.length).max().orElseThrow();
    for (int room : new int[] {0, 100, largest - 1}) {
      Path directory = Files.createTempDirectory(temporary, "full");
      Output full = new FullOutput(new DirectoryOutput(directory), room);
      assertThatThrownBy(() -> renderer().render(scene, full)).isInstanceOf(IOException.class);
      read(directory).forEach((name, bytes) -> assertThat(bytes).isEqualTo(whole.get(name)));
    }
  }

  @Test
  void endsItsThreadsAlsoWhenTheOutputFails() throws IOException {
    Scene scene = Scenes.small().build();
    render(scene);
    Set<Thread> before = Thread.getAllStackTraces().keySet();
    render(scene);
    Output full = new FullOutput(new DirectoryOutput(temporary), 100);
    assertThatThrownBy(() -> renderer().render(scene, full)).isInstanceOf(IOException.class);
    assertThat(Thread.getAllStackTraces().keySet())
        .filteredOn(thread -> !before.contains(thread) && !thread.getName().startsWith("Fork"))
        .isEmpty();
  }

  private Map<String, byte[]> render(Scene scene) throws IOException {
    Path directory = Files.createTempDirectory(temporary, "run");
    renderer().render(scene, new DirectoryOutput(directory));
    return read(directory);
  }

  private Map<String, byte[]> renderSweep(Sweep sweep) throws IOException {
    Path directory = Files.createTempDirectory(temporary, "sweep");
    renderer().renderSweep(sweep, new DirectoryOutput(directory));
    return read(directory);
  }

  private static List<Path> entries(Path directory) throws IOException {
    try (Stream<Path> entries = Files.list(directory)) {
      return entries.sorted().toList();
    }
  }

  private static Map<String, byte[]> read(Path directory) throws IOException {
    Map<String, byte[]> files = new TreeMap<>();
    try (Stream<Path> entries = Files.walk(directory)) {
      for (Path file : entries.filter(Files::isRegularFile).toList()) {
        files.put(directory.relativize(file).toString(), Files.readAllBytes(file));
      }
    }
    return files;
  }

  private static void assertSame(Map<String, byte[]> actual, Map<String, byte[]> expected) {
    assertThat(actual.keySet()).isEqualTo(expected.keySet());
    actual.forEach((name, bytes) -> assertThat(bytes).as(name).isEqualTo(expected.get(name)));
  }
}
