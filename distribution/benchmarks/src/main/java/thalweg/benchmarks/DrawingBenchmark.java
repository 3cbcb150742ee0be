package thalweg.benchmarks;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
    return new Scene(
        "spirals",
        "spirals · mlp, hidden 50",
        Map.of(),
        trained.data(),
        trained.network(),
        trained.plane(),
        List.of(path(trained, evaluator)),
        landscape(trained, evaluator),
        new Diagnostics(List.of(), List.of()),
        "");
  }

  private static ProjectedPath path(TrainedPath trained, PlaneEvaluator evaluator) {
    int size = trained.path().size();
    double[] x =
        IntStream.range(0, size).mapToDouble(i -> trained.coordinates().get(i).x()).toArray();
    double[] y =
        IntStream.range(0, size).mapToDouble(i -> trained.coordinates().get(i).y()).toArray();
    double[] loss = new double[size];
    evaluator.evaluate(x, y, loss, new double[size]);
    List<PathPoint> points =
        IntStream.range(0, size)
            .mapToObj(i -> new PathPoint(trained.coordinates().get(i), loss[i]))
            .toList();
    return new ProjectedPath(Run.of("adam", "adam (learningRate 0.005)"), trained.path(), points);
  }

  private static Landscape landscape(TrainedPath trained, PlaneEvaluator evaluator) {
    double[] x = trained.xAxis();
    double[] y = trained.yAxis();
    double[][] loss = new double[y.length][x.length];
    double[][] accuracy = new double[y.length][x.length];
    for (int row = 0; row < y.length; row++) {
      double height = y[row];
      double[] heights = IntStream.range(0, x.length).mapToDouble(i -> height).toArray();
      evaluator.evaluate(x, heights, loss[row], accuracy[row]);
    }
    return new Landscape(x, y, loss, accuracy);
  }

  /** Draws and encodes all frames. */
  @Benchmark
  public void render() throws IOException {
    renderer.render(scene, new NullOutput());
  }
}
