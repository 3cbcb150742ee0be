package thalweg.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import thalweg.api.geometry.SymmetricOperator;
import thalweg.api.geometry.Vectors;
import thalweg.api.model.Block;
import thalweg.api.model.TwiceDifferentiable;
import thalweg.api.random.RandomStream;

/** What a model promises beside, if it gives exact second derivatives. */
abstract class TwiceDifferentiableContract extends DifferentiableContract {

  /** What may be lost in sums of floats, relative to the products. */
  private static final double ROUNDING = 1e-5;

  /** Along one of them no rectifier may switch at a bad place. */
  private static final int DIRECTIONS = 4;

  @TestFactory
  Stream<DynamicTest> productsWithTheHessianMatchDifferencesOfTheGradient() {
    return Applicable.where(
        network() instanceof TwiceDifferentiable,
        () -> {
          TwiceDifferentiable network = curved();
          float[] parameters = offKinks(parameters(SEED));
          for (Block block : network.layout().stored().stream().filter(Block::isTrained).toList()) {
            GradientDifference difference = smoothest(network, parameters, block);
            double[] product =
                product(network.hessian(parameters, examples()), difference.direction());
            assertThat(difference.distanceTo(product))
                .as(block.name())
                .isLessThanOrEqualTo(difference.tolerance());
          }
        });
  }

  @TestFactory
  Stream<DynamicTest> hessianIsSymmetricAndLinear() {
    return Applicable.where(
        network() instanceof TwiceDifferentiable,
        () -> {
          SymmetricOperator hessian = curved().hessian(parameters(SEED), examples());
          float[] u = vector(hessian.size(), "u");
          float[] v = vector(hessian.size(), "v");
          double[] ofU = product(hessian, u);
          double[] ofV = product(hessian, v);
          double[] rest = product(hessian, combination(u, v));
          for (int i = 0; i < rest.length; i++) {
            rest[i] -= ofU[i] - 2 * ofV[i];
          }
          double allowed = ROUNDING * (norm(ofU) + 2 * norm(ofV)) + 1e-30;
          assertThat(norm(rest)).isLessThanOrEqualTo(allowed);
          assertThat(dot(ofU, v))
              .isCloseTo(dot(ofV, u), within(allowed * (Vectors.norm(u) + Vectors.norm(v))));
        });
  }

  @TestFactory
  Stream<DynamicTest> hessianKnowsTrainedParametersAlone() {
    return Applicable.where(
        network() instanceof TwiceDifferentiable,
        () -> {
          SymmetricOperator hessian = curved().hessian(parameters(SEED), examples());
          assertThat(hessian.size()).isEqualTo(network().layout().arrayLength());
          double[] product = product(hessian, vector(hessian.size(), "anywhere"));
          for (Block block : network().layout().stored()) {
            if (!block.isTrained()) {
              assertThat(Arrays.copyOfRange(product, (int) block.offset(), (int) block.end()))
                  .as("row of " + block.name())
                  .containsOnly(0);
              assertThat(product(hessian, ofBlock(block, "constant")))
                  .as("column of " + block.name())
                  .containsOnly(0);
            }
          }
        });
  }

  @TestFactory
  Stream<DynamicTest> hessianStaysWhereItWasAskedFor() {
    return Applicable.where(
        network() instanceof TwiceDifferentiable,
        () -> {
          TwiceDifferentiable network = curved();
          float[] parameters = parameters(SEED);
          float[] vector = vector(parameters.length, "fixed");
          float[] before = vector.clone();
          SymmetricOperator hessian = network.hessian(parameters, examples());
          double[] product = product(hessian, vector);
          Arrays.fill(parameters, 0.125f);
          product(network.hessian(parameters(SEED + 1), examples().slice(0, 1)), vector);
          assertThat(product(hessian, vector)).isEqualTo(product);
          assertThat(vector).isEqualTo(before);
        });
  }

  @TestFactory
  Stream<DynamicTest> productsOfManyThreadsAreThoseOfOne() {
    return Applicable.where(
        network() instanceof TwiceDifferentiable,
        () -> {
          SymmetricOperator hessian = curved().hessian(parameters(SEED), examples());
          List<Callable<double[]>> calls = new ArrayList<>();
          for (int i = 0; i < 24; i++) {
            float[] vector = vector(hessian.size(), "thread " + i % 5);
            calls.add(() -> product(hessian, vector));
          }
          ExecutorService executor = Executors.newFixedThreadPool(4);
          try {
            List<Future<double[]>> found = executor.invokeAll(calls);
            for (int i = 0; i < calls.size(); i++) {
              assertThat(found.get(i).get()).isEqualTo(calls.get(i).call());
            }
          } finally {
            executor.shutdown();
          }
        });
  }

  /** Of some directions within a block the one along which the gradient is known best. */
  private GradientDifference smoothest(
      TwiceDifferentiable network, float[] parameters, Block block) {
    return IntStream.range(0, DIRECTIONS)
        .mapToObj(draw -> ofBlock(block, block.name() + " " + draw))
        .map(u -> GradientDifference.smoothest(network, parameters, u, examples()))
        .min(Comparator.comparingDouble(GradientDifference::uncertainty))
        .orElseThrow();
  }

  private TwiceDifferentiable curved() {
    return (TwiceDifferentiable) network();
  }

  private static double[] product(SymmetricOperator hessian, float[] vector) {
    double[] product = new double[vector.length];
    Arrays.fill(product, Double.NaN);
    hessian.times(vector, product);
    return product;
  }

  /** A unit vector. */
  private static float[] vector(int size, String name) {
    RandomStream random = new RandomStream(SEED, name);
    float[] vector = new float[size];
    for (int i = 0; i < size; i++) {
      vector[i] = (float) random.nextGaussian();
    }
    return Vectors.normalized(vector);
  }

  /** A unit vector of one block. */
  private float[] ofBlock(Block block, String name) {
    float[] vector = new float[network().layout().arrayLength()];
    float[] numbers = vector((int) block.size(), name);
    System.arraycopy(numbers, 0, vector, (int) block.offset(), numbers.length);
    return vector;
  }

  private static float[] combination(float[] u, float[] v) {
    float[] sum = new float[u.length];
    for (int i = 0; i < sum.length; i++) {
      sum[i] = u[i] - 2 * v[i];
    }
    return sum;
  }

  private static double dot(double[] a, float[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += a[i] * b[i];
    }
    return sum;
  }

  private static double norm(double[] a) {
    return Math.sqrt(Arrays.stream(a).map(value -> value * value).sum());
  }
}
