package thalweg.mlp;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import thalweg.api.data.Examples;
import thalweg.api.random.RandomStream;

/** Networks of every family, and data for them. */
final class Cases {

  private Cases() {}

  /** None, one, five and twenty hidden layers, both activations, with and without skips. */
  static List<MlpSettings> all() {
    List<MlpSettings> cases = new ArrayList<>();
    cases.add(of(List.of(), Activation.RELU, false));
    for (Activation activation : Activation.values()) {
      cases.add(of(List.of(50), activation, false));
      cases.add(of(List.of(7, 13, 5, 9, 37), activation, false));
      cases.add(of(List.of(67, 41), activation, false));
      cases.add(of(List.of(4, 4, 11, 11, 11), activation, true));
      cases.add(of(List.of(33, 33, 33), activation, true));
      cases.add(of(Collections.nCopies(20, 5), activation, false));
    }
    return cases;
  }

  static MlpSettings of(List<Integer> hidden, Activation activation, boolean skip) {
    return new MlpSettings(hidden, activation, Initialization.HE, skip);
  }

  /** Overlapping classes around four features, 4 classes. */
  static Examples data(int rows) {
    RandomStream random = new RandomStream(17, "data");
    float[][] inputs = new float[rows][4];
    int[] labels = new int[rows];
    for (int row = 0; row < rows; row++) {
      labels[row] = random.nextInt(4);
      for (int feature = 0; feature < 4; feature++) {
        double centre = Math.sin(1 + labels[row] * (feature + 1.3));
        inputs[row][feature] = (float) (centre + 0.7 * random.nextGaussian());
      }
    }
    return Examples.ofRows(inputs, labels, 4);
  }

  static MlpNetwork network(MlpSettings settings) {
    return (MlpNetwork) new MlpFactory().create(settings).network(4, 4);
  }

  static ReferenceMlp twin(MlpSettings settings) {
    return new ReferenceMlp(settings, 4, 4);
  }

  /** Parameters with biases that are not zero. */
  static float[] parameters(MlpSettings settings, long seed) {
    MlpSettings biased =
        new MlpSettings(
            settings.hidden(), settings.activation(), Initialization.PYTORCH, settings.skip());
    float[] parameters = network(settings).initialize(seed);
    float[] more = network(biased).initialize(seed + 1);
    for (int i = 0; i < parameters.length; i++) {
      parameters[i] += 0.3f * more[i];
    }
    return parameters;
  }

  static double[] widen(float[] values) {
    double[] wide = new double[values.length];
    for (int i = 0; i < values.length; i++) {
      wide[i] = values[i];
    }
    return wide;
  }

  /** The largest error of any block, relative to the largest gradient within it. */
  static double worstBlock(MlpNetwork network, float[] gradient, double[] expected) {
    return network.layout().blocks().stream()
        .mapToDouble(
            block -> {
              double error = 0;
              double size = 1e-12;
              for (int i = block.offset(); i < block.offset() + block.size(); i++) {
                error = Math.max(error, Math.abs(gradient[i] - expected[i]));
                size = Math.max(size, Math.abs(expected[i]));
              }
              return error / size;
            })
        .max()
        .orElseThrow();
  }

  /** One feature per class. */
  static Examples separable() {
    float[][] rows = new float[40][4];
    int[] labels = new int[40];
    for (int row = 0; row < 40; row++) {
      labels[row] = row % 4;
      rows[row][labels[row]] = 1 + 0.01f * row;
    }
    return Examples.ofRows(rows, labels, 4);
  }
}
