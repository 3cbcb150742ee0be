package thalweg.testkit;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import thalweg.api.data.Examples;
import thalweg.api.geometry.Vectors;
import thalweg.api.measure.Measures;
import thalweg.api.measure.Metric;
import thalweg.api.model.Differentiable;
import thalweg.api.model.Layout;
import thalweg.api.model.Predicting;

/**
 * Another model of which one more thing is measured: the norm of its parameters.
 *
 * @param network whose losses and outputs it has
 */
record WithNorm<N extends Differentiable & Predicting>(N network)
    implements Differentiable, Predicting {

  private static final Metric NORM =
      new Metric("norm", "norm of parameters", "", Metric.Goal.LOWER, 0, Double.POSITIVE_INFINITY);

  @Override
  public Layout layout() {
    return network.layout();
  }

  @Override
  public List<Metric> metrics() {
    return Stream.concat(network.metrics().stream(), Stream.of(NORM)).toList();
  }

  @Override
  public Measures measure(float[] parameters, Examples examples) {
    double[] values = network.measure(parameters, examples).values();
    double[] more = Arrays.copyOf(values, values.length + 1);
    more[values.length] = Vectors.norm(parameters);
    return Measures.of(metrics(), more);
  }

  @Override
  public float[] initialize(long seed) {
    return network.initialize(seed);
  }

  @Override
  public double lossAndGradient(float[] parameters, Examples batch, float[] gradient) {
    return network.lossAndGradient(parameters, batch, gradient);
  }

  @Override
  public void predict(float[] parameters, Examples inputs, float[][] outputs) {
    network.predict(parameters, inputs, outputs);
  }
}
