package thalweg.mlp;

import thalweg.api.data.Signature;
import thalweg.api.model.Model;

/** A multilayer perceptron, before it knows the shape of its data. */
final class MlpModel implements Model {

  private final MlpSettings settings;

  MlpModel(MlpSettings settings) {
    this.settings = settings;
  }

  @Override
  public MlpNetwork network(Signature signature) {
    return new MlpNetwork(
        Architecture.of(settings, signature), settings.activation(), settings.initialization());
  }
}
