package thalweg.api.model;

import thalweg.api.data.Examples;
import thalweg.api.geometry.Plane;

/** Evaluates one point of a plane after the other; holds one parameter vector at a time. */
final class PointwiseEvaluator implements PlaneEvaluator {

  private final Network network;
  private final Plane plane;
  private final Examples examples;

  PointwiseEvaluator(Network network, Plane plane, Examples examples) {
    this.network = network;
    this.plane = plane;
    this.examples = examples;
  }

  @Override
  public void evaluate(double[] x, double[] y, double[] loss, double[] accuracy) {
    float[] parameters = new float[plane.parameterCount()];
    for (int i = 0; i < x.length; i++) {
      plane.parametersAt(x[i], y[i], parameters);
      Evaluation evaluation = network.evaluate(parameters, examples);
      loss[i] = evaluation.loss();
      accuracy[i] = evaluation.accuracy();
    }
  }
}
