package thalweg.testkit;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import thalweg.api.data.Examples;
import thalweg.api.geometry.Plane;
import thalweg.api.measure.Measures;
import thalweg.api.model.Differentiable;
import thalweg.api.model.Measurable;
import thalweg.api.model.Predicting;

/**
 * Everything that a model computes at a point, to be compared.
 *
 * @param measures at the parameters
 * @param onPlane [metrics][points]
 * @param gradient the loss of training, and behind it the gradient; empty where there is none
 * @param outputs [outputs][rows]; empty where there are none
 */
record ModelResults(
    Measures measures,
    List<List<Double>> onPlane,
    List<Double> gradient,
    List<List<Double>> outputs) {

  static ModelResults of(Measurable network, float[] parameters, Examples data, Plane plane) {
    double[][] points = points();
    double[][] onPlane = new double[network.metrics().size()][points[0].length];
    network.onPlane(plane, data).evaluate(points[0], points[1], onPlane);
    return new ModelResults(
        network.measure(parameters, data),
        Arrays.stream(onPlane).map(row -> Arrays.stream(row).boxed().toList()).toList(),
        network instanceof Differentiable learning
            ? gradient(learning, parameters, data)
            : List.of(),
        network instanceof Predicting predicting
            ? outputs(predicting, parameters, data)
            : List.of());
  }

  private static List<Double> gradient(Differentiable network, float[] parameters, Examples data) {
    float[] gradient = new float[parameters.length];
    double loss = network.lossAndGradient(parameters, data, gradient);
    return Stream.concat(Stream.of(loss), boxed(gradient).stream()).toList();
  }

  private static List<List<Double>> outputs(Predicting network, float[] parameters, Examples data) {
    float[][] outputs = new float[data.signature().target().outputs()][data.rows()];
    network.predict(parameters, data, outputs);
    return Arrays.stream(outputs).map(ModelResults::boxed).toList();
  }

  private static List<Double> boxed(float[] values) {
    return IntStream.range(0, values.length).mapToObj(i -> (double) values[i]).toList();
  }

  /** Coordinates of a few points of a plane, [2][points]; the first is its origin. */
  static double[][] points() {
    return new double[][] {{0, 0.3, -1.1, 2, 0.7}, {0, -0.4, 0.6, 1.5, -2}};
  }
}
