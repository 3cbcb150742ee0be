package thalweg.benchmarks;

import java.util.concurrent.TimeUnit;
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
import org.openjdk.jmh.annotations.Warmup;
import thalweg.api.data.Examples;
import thalweg.api.model.Differentiable;
import thalweg.engine.runs.BatchOrder;

/**
 * Steps of training per second: the gradient of one batch and Adam's update, with the shuffling
 * that a job does too. After 300 epochs it starts again: what a step costs depends on how far
 * training is (gradients fade, and numbers too small to be normal are slow).
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(
    value = 3,
    jvmArgsAppend = {"-XX:+UseSerialGC", "--add-modules=jdk.incubator.vector"})
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
public class TrainingBenchmark {

  /** Hidden layers: depth and width. */
  @Param({"logistic", "1x5", "1x20", "1x50", "1x100", "5x5", "5x20", "5x100", "10x100", "20x5"})
  public String network;

  /** Rows of a batch; 0 is all 1083. */
  @Param({"0", "32", "16"})
  public int batchSize;

  private Examples examples;
  private Differentiable trained;
  private BatchOrder batches;
  private TrainingStep training;

  /** Loads the data and starts a training. */
  @Setup
  public void load() {
    examples = DefaultJob.data().training();
    trained = DefaultJob.network(network, DefaultJob.data());
    begin();
  }

  private void begin() {
    batches = new BatchOrder(examples, batchSize, DefaultJob.SEED);
    long steps = (long) DefaultJob.EPOCHS * batches.batchesPerEpoch();
    training = new TrainingStep(trained, DefaultJob.adam(), steps);
  }

  /** One step. */
  @Benchmark
  public double step() {
    if (training.step() == training.totalSteps()) {
      begin();
    }
    return training.take(batches.batch((int) (training.step() % batches.batchesPerEpoch())));
  }
}
