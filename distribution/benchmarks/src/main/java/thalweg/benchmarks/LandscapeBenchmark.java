package thalweg.benchmarks;

import java.io.IOException;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;
import thalweg.api.model.PlaneEvaluator;

/**
 * Loss and accuracy over the plane: cells of the grid per second, each over all 1083 rows. A call
 * evaluates one row of the grid of 100 × 100 cells, as a task of the pipeline does. {@link
 * LandscapeTable} runs it and adds GFLOP/s.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(
    value = 3,
    jvmArgsAppend = {"-XX:+UseSerialGC", "--add-modules=jdk.incubator.vector"})
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
public class LandscapeBenchmark {

  private static final int EPOCHS = 100;
  private static final int SNAPSHOTS = 50;

  /** Hidden layers: depth and width. */
  @Param({"logistic", "1x5", "1x20", "1x50", "1x100", "5x5", "5x20", "5x100", "10x100", "20x5"})
  public String network;

  private final AtomicInteger next = new AtomicInteger();
  private PlaneEvaluator evaluator;
  private double[] x;
  private double[] y;

  /** The arrays of a thread. */
  @State(Scope.Thread)
  public static class Row {
    final double[] heights = new double[DefaultJob.RESOLUTION];
    final double[][] measures = new double[2][DefaultJob.RESOLUTION];
  }

  /** Trains the network and chooses its plane. */
  @Setup
  public void train() throws IOException {
    try (Scratch scratch = Scratch.create()) {
      TrainedPath trained = TrainedPath.of(network, EPOCHS, SNAPSHOTS, scratch);
      evaluator = trained.network().onPlane(trained.plane(), trained.data().training());
      x = trained.xAxis();
      y = trained.yAxis();
    }
  }

  /** One thread. */
  @Benchmark
  @Threads(1)
  @OperationsPerInvocation(DefaultJob.RESOLUTION)
  public double oneThread(Row row) {
    return evaluate(row);
  }

  /** Two threads share one evaluator. */
  @Benchmark
  @Threads(2)
  @OperationsPerInvocation(DefaultJob.RESOLUTION)
  public double twoThreads(Row row) {
    return evaluate(row);
  }

  private double evaluate(Row row) {
    Arrays.fill(row.heights, y[Math.floorMod(next.getAndIncrement(), y.length)]);
    evaluator.evaluate(x, row.heights, row.measures);
    return row.measures[0][0];
  }
}
