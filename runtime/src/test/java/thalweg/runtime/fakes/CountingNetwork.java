package thalweg.runtime.fakes;

import java.util.List;
import thalweg.api.data.Examples;
import thalweg.api.geometry.Plane;
import thalweg.api.measure.Measures;
import thalweg.api.measure.Metric;
import thalweg.api.model.Differentiable;
import thalweg.api.model.Layout;
import thalweg.api.model.PlaneEvaluator;
import thalweg.api.model.Predicting;
import thalweg.api.plugin.PluginException;
import thalweg.testkit.LinearNetwork;

/** A linear network that counts gradients and evaluations on planes, and can break down. */
final class CountingNetwork implements Differentiable, Predicting {

  private final LinearNetwork network;
  private final Calls calls;
  private final int callsBeforeFailure;

  CountingNetwork(int inputs, int classes, Calls calls, int callsBeforeFailure) {
    this.network = new LinearNetwork(inputs, classes);
    this.calls = calls;
    this.callsBeforeFailure = callsBeforeFailure;
  }

  @Override
  public Layout layout() {
    return network.layout();
  }

  @Override
  public List<Metric> metrics() {
    return network.metrics();
  }

  @Override
  public float[] initialize(long seed) {
    return network.initialize(seed);
  }

  @Override
  public Measures measure(float[] parameters, Examples examples) {
    return network.measure(parameters, examples);
  }

  @Override
  public double lossAndGradient(float[] parameters, Examples batch, float[] gradient) {
    calls.count("gradient");
    return network.lossAndGradient(parameters, batch, gradient);
  }

  @Override
  public void predict(float[] parameters, Examples examples, float[][] scores) {
    network.predict(parameters, examples, scores);
  }

  @Override
  public PlaneEvaluator onPlane(Plane plane, Examples examples) {
    calls.count("prepare plane");
    PlaneEvaluator evaluator = network.onPlane(plane, examples);
    return (x, y, into) -> {
      if (calls.count("plane") > callsBeforeFailure) {
        throw new PluginException("The network broke down.");
      }
      evaluator.evaluate(x, y, into);
    };
  }
}
