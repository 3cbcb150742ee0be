package thalweg.testkit;

import java.util.ArrayList;
import java.util.List;
import thalweg.api.data.Examples;
import thalweg.api.data.Targets;
import thalweg.api.model.Differentiable;
import thalweg.api.model.Predicting;
import thalweg.api.random.RandomStream;
import thalweg.api.trajectory.Snapshot;
import thalweg.api.trajectory.Trajectory;

/**
 * Something small to learn, and a model that learns it.
 *
 * @param subtitle data and model in words
 * @param descriptor as a user would have written it
 * @param network what learns; decision regions or a fitted curve can be drawn of it
 * @param data what is learned
 * @param rate the learning rate of the first path; the n-th has n times as much
 */
record Problem<N extends Differentiable & Predicting>(
    String subtitle, String descriptor, N network, Examples data, double rate) {

  private static final int CLASSES = 3;
  private static final int ROWS = 90;
  private static final int DEGREE = 4;

  /** Three classes, by softmax regression. */
  static Problem<?> blobs(int features) {
    RandomStream random = new RandomStream(5, "data");
    float[][] rows = new float[ROWS][features];
    int[] labels = new int[ROWS];
    for (int row = 0; row < ROWS; row++) {
      labels[row] = row % CLASSES;
      for (int feature = 0; feature < features; feature++) {
        double centre = 1.5 * Math.cos(2 * Math.PI * labels[row] / CLASSES + feature * Math.PI / 2);
        rows[row][feature] = (float) (centre + 0.4 * random.nextGaussian());
      }
    }
    return new Problem<>(
        "blobs · softmax regression",
        "dataset: {blobs: {}}\n",
        new LinearNetwork(features, CLASSES),
        Examples.ofRows(rows, labels, CLASSES),
        0.1);
  }

  /** A wave with noise, over one input in [−1, 1], by a polynomial. */
  static Problem<?> wave() {
    RandomStream random = new RandomStream(5, "data");
    float[][] inputs = new float[1][ROWS];
    float[][] values = new float[1][ROWS];
    for (int row = 0; row < ROWS; row++) {
      inputs[0][row] = 2f * row / (ROWS - 1) - 1;
      values[0][row] = (float) (Math.sin(2 * inputs[0][row]) + 0.1 * random.nextGaussian());
    }
    return new Problem<>(
        "wave · polynomial",
        "dataset: {wave: {}}\n",
        new PolynomialNetwork(DEGREE),
        Examples.of(List.of(1), inputs, Targets.values(values)),
        0.1);
  }

  /** The same problem, of which the norm of the parameters is measured too. */
  Problem<?> withNorm() {
    return new Problem<>(subtitle, descriptor, new WithNorm<>(network), data, rate);
  }

  /** The paths of plain gradient descent, {@code gd1}, {@code gd2}, …; every step is recorded. */
  List<Trajectory> descents(int count, int snapshots) {
    List<Trajectory> paths = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      paths.add(descent("gd" + (i + 1), rate * (i + 1), snapshots));
    }
    return paths;
  }

  private Trajectory descent(String label, double learningRate, int snapshots) {
    float[] parameters = network.initialize(1);
    float[] gradient = new float[parameters.length];
    float[][] path = new float[snapshots][];
    List<Snapshot> history = new ArrayList<>();
    for (int step = 0; step < snapshots; step++) {
      path[step] = parameters.clone();
      history.add(new Snapshot(step, step, step, network.measure(parameters, data)));
      network.lossAndGradient(parameters, data, gradient);
      for (int i = 0; i < parameters.length; i++) {
        parameters[i] -= (float) (learningRate * gradient[i]);
      }
    }
    return Trajectory.of(label, path, history);
  }
}
