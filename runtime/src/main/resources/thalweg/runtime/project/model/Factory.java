package {{package}};

import org.osgi.service.component.annotations.Component;
import thalweg.api.data.Signature;
import thalweg.api.data.Target;
import thalweg.api.model.Model;
import thalweg.api.model.ModelFactory;
import thalweg.api.plugin.PluginException;
import thalweg.api.plugin.Setting;

/** Softmax regression on the inputs and their products: its borders are conic sections. */
@Component
public final class {{class}} implements ModelFactory<{{class}}.Settings> {

  /** What a descriptor can set: {@code {{name}}: {squares: false}}. */
  public record Settings(
      @Setting(value = "whether products of inputs count as inputs too", byDefault = "true")
          boolean squares) {}

  @Override
  public String name() {
    return "{{name}}";
  }

  @Override
  public String summary() {
    return "Softmax regression on the inputs and their products.";
  }

  @Override
  public Class<Settings> settings() {
    return Settings.class;
  }

  @Override
  public Model create(Settings settings) {
    return signature -> network(signature, settings.squares());
  }

  private static {{network}} network(Signature signature, boolean squares) {
    Target target = signature.target();
    if (!target.isClass() || target.positions() != 1) {
      throw new PluginException(
          "{{name}} tells classes apart, one for each example, but the data asks for "
              + target
              + ": choose another model or data set.");
    }
    return new {{network}}(signature.width(), target.size(), squares);
  }
}
