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
import thalweg.api.geometry.SymmetricOperator;
import thalweg.api.model.TwiceDifferentiable;

/**
 * Products of the exact Hessian with a vector, over all 1083 rows, where 100 epochs of training
 * lead; and gradients at the same point, to compare. {@link HessianTable} runs it and divides the
 * two.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(
    value = 3,
    jvmArgsAppend = {"-XX:+UseSerialGC", "--add-modules=jdk.incubator.vector"})
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
public class HessianBenchmark {

  private static final int STEPS = 100;

  /** Hidden layers: depth and width. */
  @Param({"1x50", "5x20", "5x100", "10x100"})
  public String network;

  private Examples examples;
  private TwiceDifferentiable trained;
  private SymmetricOperator hessian;
  private float[] parameters;
  private float[] vector;
  private float[] gradient;
  private double[] product;

  /** Trains the network. */
  @Setup
  public void train() {
    examples = DefaultJob.data().training();
    trained = (TwiceDifferentiable) DefaultJob.network(network, DefaultJob.data());
    TrainingStep training = new TrainingStep(trained, DefaultJob.adam(), STEPS);
    for (int step = 0; step < STEPS; step++) {
      training.take(examples);
    }
    parameters = training.parameters();
    hessian = trained.hessian(parameters, examples);
    vector = trained.initialize(DefaultJob.SEED + 1);
    gradient = new float[vector.length];
    product = new double[vector.length];
  }

  /** One product. */
  @Benchmark
  public double product() {
    hessian.times(vector, product);
    return product[0];
  }

  /** One gradient. */
  @Benchmark
  public double gradient() {
    return trained.lossAndGradient(parameters, examples, gradient);
  }

  /** What is kept of a point, for all products there. */
  @Benchmark
  public SymmetricOperator point() {
    return trained.hessian(parameters, examples);
  }
}
