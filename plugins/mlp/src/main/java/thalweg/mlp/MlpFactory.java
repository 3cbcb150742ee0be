package thalweg.mlp;

import org.osgi.service.component.annotations.Component;
import thalweg.api.model.Model;
import thalweg.api.model.ModelFactory;

/** Makes multilayer perceptrons. */
@Component(service = ModelFactory.class)
public final class MlpFactory implements ModelFactory<MlpSettings> {

  @Override
  public String name() {
    return "mlp";
  }

  @Override
  public String summary() {
    return "Multilayer perceptron for classes or numbers; without hidden layers, softmax or linear regression.";
  }

  @Override
  public Class<MlpSettings> settings() {
    return MlpSettings.class;
  }

  @Override
  public Model create(MlpSettings settings) {
    return new MlpModel(settings);
  }
}
