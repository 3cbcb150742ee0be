package thalweg.mlp;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import thalweg.api.data.Examples;
import thalweg.api.data.Signature;
import thalweg.api.data.Target;
import thalweg.api.data.Targets;
import thalweg.api.random.RandomStream;

/** A network of some family, and data for it. */
record Case(MlpSettings settings, Signature signature) {

  private static final int FEATURES = 4;

  /**
   * None, one, five and twenty hidden layers, both activations, with and without skips; for 4
   * classes and for 3 numbers.
   */
  static List<Case> all() {
    List<Case> cases = new ArrayList<>();
    for (Target target : List.of(Target.classes(4), Target.values(3))) {
      cases.add(of(target, List.of(), Activation.RELU, false));
      for (Activation activation : Activation.values()) {
        cases.add(of(target, List.of(50), activation, false));
        cases.add(of(target, List.of(7, 13, 5, 9, 37), activation, false));
        cases.add(of(target, List.of(67, 41), activation, false));
        cases.add(of(target, List.of(4, 4, 11, 11, 11), activation, true));
        cases.add(of(target, List.of(33, 33, 33), activation, true));
        cases.add(of(target, Collections.nCopies(20, 5), activation, false));
      }
    }
    return cases;
  }

  /** Those for 3 numbers. */
  static List<Case> numbers() {
    return all().stream().filter(one -> !one.signature.target().isClass()).toList();
  }

  /** For 4 classes. */
  static Case of(List<Integer> hidden, Activation activation, boolean skip) {
    return of(Target.classes(4), hidden, activation, skip);
  }

  static Case of(Target target, List<Integer> hidden, Activation activation, boolean skip) {
    return new Case(
        new MlpSettings(hidden, activation, Initialization.HE, skip),
        new Signature(List.of(FEATURES), target));
  }

  /** The same with another number of features. */
  Case withFeatures(int features) {
    return new Case(settings, new Signature(List.of(features), signature.target()));
  }

  MlpNetwork network() {
    return new MlpModel(settings).network(signature);
  }

  Architecture architecture() {
    return Architecture.of(settings, signature);
  }

  ReferenceMlp twin() {
    return new ReferenceMlp(settings, signature);
  }

  /** Overlapping clusters; more than four features repeat the first four. */
  Examples data(int rows) {
    RandomStream random = new RandomStream(17, "data");
    float[][] columns = new float[signature.width()][rows];
    int[] labels = new int[rows];
    for (int row = 0; row < rows; row++) {
      labels[row] = random.nextInt(4);
      for (int feature = 0; feature < FEATURES; feature++) {
        double centre = Math.sin(1 + labels[row] * (feature + 1.3));
        float value = (float) (centre + 0.7 * random.nextGaussian());
        for (int i = feature; i < columns.length; i += FEATURES) {
          columns[i][row] = value;
        }
      }
    }
    Targets targets =
        signature.target().isClass() ? Targets.classes(labels, 4) : numbers(columns, random);
    return Examples.of(signature.input(), columns, targets);
  }

  private Targets numbers(float[][] x, RandomStream random) {
    float[][] values = new float[signature.target().size()][x[0].length];
    for (int output = 0; output < values.length; output++) {
      for (int row = 0; row < values[output].length; row++) {
        values[output][row] =
            (float) (5 * output + Math.sin(x[output][row] * 2) + 0.2 * random.nextGaussian());
      }
    }
    return Targets.values(values);
  }

  /** Parameters with biases that are not zero. */
  float[] parameters(long seed) {
    MlpSettings biased =
        new MlpSettings(
            settings.hidden(), settings.activation(), Initialization.PYTORCH, settings.skip());
    float[] parameters = network().initialize(seed);
    float[] more = new MlpModel(biased).network(signature).initialize(seed + 1);
    for (int i = 0; i < parameters.length; i++) {
      parameters[i] += 0.3f * more[i];
    }
    return parameters;
  }
}
