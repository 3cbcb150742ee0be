package thalweg.api.model;

import thalweg.api.data.Examples;
import thalweg.api.geometry.Plane;
import thalweg.api.measure.Measures;

/** Measures one point of a plane after the other; holds one parameter vector at a time. */
final class PointwiseEvaluator implements PlaneEvaluator {

  private final Measurable network;
  private final Plane plane;
  private final Examples examples;

  PointwiseEvaluator(Measurable network, Plane plane, Examples examples) {
    this.network = network;
    this.plane = plane;
    this.examples = examples;
  }

  @Override
  public void evaluate(double[] x, double[] y, double[][] into) {
    float[] parameters = new float[plane.parameterCount()];
    for (int i = 0; i < x.length; i++) {
      plane.parametersAt(x[i], y[i], parameters);
      if (network instanceof Calibrated calibrated) {
        calibrated.calibrate(parameters, examples);
      }
      Measures measures = network.measure(parameters, examples);
      for (int metric = 0; metric < into.length; metric++) {
        into[metric][i] = measures.value(metric);
      }
    }
  }

  @Override
  public String kernels() {
    return network.kernels();
  }
}
