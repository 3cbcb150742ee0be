package thalweg.benchmarks;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import thalweg.api.geometry.Coordinates;
import thalweg.api.geometry.Direction;
import thalweg.api.geometry.Plane;
import thalweg.api.random.RandomStream;

/** Coordinates and residuals of all snapshots of a path in a mapped file, on one thread. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 3, jvmArgsAppend = "-XX:+UseSerialGC")
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
public class ProjectionBenchmark {

  private Plane plane;

  /** A plane through the last snapshot; its directions do not matter here. */
  @Setup
  public void choosePlane(TrajectoryFile file) {
    float[] anchor = file.trajectory().parameters(file.snapshots - 1);
    plane =
        Plane.through(
            anchor, "last snapshot", random("u", anchor.length), random("v", anchor.length));
  }

  private static Direction random(String label, int length) {
    RandomStream random = new RandomStream(1, label);
    float[] vector = new float[length];
    for (int i = 0; i < length; i++) {
      vector[i] = random.nextFloat() - 0.5f;
    }
    return Direction.of(label, vector);
  }

  /** All snapshots. */
  @Benchmark
  public List<Coordinates> project(TrajectoryFile file) {
    return Projection.of(file.trajectory(), plane);
  }
}
