package thalweg.benchmarks;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import thalweg.api.direction.Choice;
import thalweg.api.measure.Metric;
import thalweg.api.model.PlaneEvaluator;
import thalweg.api.render.Renderer;
import thalweg.api.scene.Diagnostics;
import thalweg.api.scene.Landscape;
import thalweg.api.scene.PathPoint;
import thalweg.api.scene.ProjectedPath;
import thalweg.api.scene.Run;
import thalweg.api.scene.Scene;
import thalweg.renderer.animation.AnimationSettings;

/**
 * One animation of the default job, 300 frames of 900 × 600, and its still, to an output that keeps
 * nothing; on every processor.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
    value = 3,
    jvmArgsAppend = {"-XX:+UseSerialGC", "-Djava.awt.headless=true"})
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
public class DrawingBenchmark {

  private static final int SNAPSHOTS = 300;

  /** What is drawn. */
  @Param({"path", "decision", "side-by-side"})
  public String picture;

  private Scratch scratch;
  private Scene scene;
  private Renderer renderer;

  /** Trains the network of the default job and evaluates its landscape. */
  @Setup
  public void compute() throws IOException {
    String kind = picture.toUpperCase(Locale.ROOT).replace('-', '_');
    renderer = DefaultJob.animation(AnimationSettings.Kind.valueOf(kind));
    scratch = Scratch.create();
    scene = scene(TrainedPath.of("1x50", DefaultJob.EPOCHS, SNAPSHOTS, scratch));
  }

  /** Deletes the path. */
  @TearDown
  public void delete() throws IOException {
    scratch.close();
  }

  private static Scene scene(TrainedPath trained) {
    PlaneEvaluator evaluator =
        trained.network().onPlane(trained.plane(), trained.data().training());
    return Scene.builder()
        .title("spirals")
        .subtitle("spirals · mlp, hidden 50")
        .data(trained.data())
        .network(trained.network())
        .choice(Choice.of(trained.plane()))
        .paths(List.of(path(trained, evaluator)))
        .landscape(landscape(trained, evaluator))
        .diagnostics(new Diagnostics(List.of(), List.of()))
        .build();
  }

  private static ProjectedPath path(TrainedPath trained, PlaneEvaluator evaluator) {
    int size = trained.path().size();
    double[] x =
        IntStream.range(0, size).mapToDouble(i -> trained.coordinates().get(i).x()).toArray();
    double[] y =
        IntStream.range(0, size).mapToDouble(i -> trained.coordinates().get(i).y()).toArray();
    double[][] measures = new double[trained.network().metrics().size()][size];
    evaluator.evaluate(x, y, measures);
    List<PathPoint> points =
        IntStream.range(0, size)
            .mapToObj(i -> new PathPoint(trained.coordinates().get(i), measures[0][i]))
            .toList();
    return new ProjectedPath(Run.of("adam", "adam (learningRate 0.005)"), trained.path(), points);
  }

  private static Landscape landscape(TrainedPath trained, PlaneEvaluator evaluator) {
    double[] x = trained.xAxis();
    double[] y = trained.yAxis();
    List<Metric> metrics = trained.network().metrics();
    double[][][] values = new double[metrics.size()][y.length][x.length];
    for (int row = 0; row < y.length; row++) {
      int at = row;
      double[] heights = IntStream.range(0, x.length).mapToDouble(i -> y[at]).toArray();
      double[][] into = Arrays.stream(values).map(grid -> grid[at]).toArray(double[][]::new);
      evaluator.evaluate(x, heights, into);
    }
    return new Landscape(x, y, metrics, values);
  }

  /** Draws and encodes all frames. */
  @Benchmark
  public void render() throws IOException {
    renderer.render(scene, new NullOutput());
  }
}
