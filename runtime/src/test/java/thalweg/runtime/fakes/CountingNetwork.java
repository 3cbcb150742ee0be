package thalweg.runtime.fakes;

import thalweg.api.data.Examples;
import thalweg.api.geometry.Plane;
import thalweg.api.model.Layout;
import thalweg.api.model.Network;
import thalweg.api.model.PlaneEvaluator;
import thalweg.api.plugin.PluginException;
import thalweg.testkit.LinearNetwork;

/** A linear network that counts gradients and evaluations on planes, and can break down. */
final class CountingNetwork implements Network {

  private final Network network;
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
  public float[] initialize(long seed) {
    return network.initialize(seed);
  }

  @Override
  public double lossAndGradient(float[] parameters, Examples batch, float[] gradient) {
    calls.count("gradient");
    return network.lossAndGradient(parameters, batch, gradient);
  }

  @Override
  public void scores(float[] parameters, Examples examples, float[][] scores) {
    network.scores(parameters, examples, scores);
  }

  @Override
  public PlaneEvaluator onPlane(Plane plane, Examples examples) {
    calls.count("prepare plane");
    PlaneEvaluator evaluator = network.onPlane(plane, examples);
    return (x, y, loss, accuracy) -> {
      if (calls.count("plane") > callsBeforeFailure) {
        throw new PluginException("The network broke down.");
      }
      evaluator.evaluate(x, y, loss, accuracy);
    };
  }
}
