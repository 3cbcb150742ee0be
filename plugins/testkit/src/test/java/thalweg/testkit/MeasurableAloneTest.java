package thalweg.testkit;

import java.util.List;
import thalweg.api.data.Examples;
import thalweg.api.measure.Measures;
import thalweg.api.measure.Metric;
import thalweg.api.model.Layout;
import thalweg.api.model.Measurable;
import thalweg.api.model.Model;

/** A model that can be measured and nothing else keeps to the contract. */
class MeasurableAloneTest extends ModelContract {

  @Override
  protected Model model() {
    return signature -> new Alone(new LinearNetwork(signature.width(), signature.target().size()));
  }

  private record Alone(Measurable network) implements Measurable {

    @Override
    public Layout layout() {
      return network.layout();
    }

    @Override
    public List<Metric> metrics() {
      return network.metrics();
    }

    @Override
    public Measures measure(float[] parameters, Examples examples) {
      return network.measure(parameters, examples);
    }
  }
}
