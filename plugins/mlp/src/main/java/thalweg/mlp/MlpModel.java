package thalweg.mlp;

import thalweg.api.model.Model;
import thalweg.api.model.Network;

/** A multilayer perceptron, before it knows the shape of its data. */
final class MlpModel implements Model {

  private final MlpSettings settings;

  MlpModel(MlpSettings settings) {
    this.settings = settings;
  }

  @Override
  public Network network(int inputs, int classes) {
    return new MlpNetwork(
        Architecture.of(settings, inputs, classes),
        settings.activation(),
        settings.initialization());
  }
}
