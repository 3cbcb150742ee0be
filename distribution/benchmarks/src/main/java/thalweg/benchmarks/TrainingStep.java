package thalweg.benchmarks;

import thalweg.api.data.Examples;
import thalweg.api.model.Differentiable;
import thalweg.api.model.Layout;
import thalweg.api.optimizer.Optimizer;
import thalweg.api.optimizer.StepContext;

/** One step of training after the other, and what an optimizer may ask in it. */
final class TrainingStep implements StepContext {

  private final Differentiable network;
  private final Layout layout;
  private final Optimizer optimizer;
  private final long totalSteps;
  private final float[] parameters;
  private final float[] gradient;
  private Examples batch;
  private long step;
  private double loss;

  TrainingStep(Differentiable network, Optimizer optimizer, long totalSteps) {
    this.network = network;
    this.layout = network.layout();
    this.optimizer = optimizer;
    this.totalSteps = totalSteps;
    this.parameters = network.initialize(DefaultJob.SEED);
    this.gradient = new float[parameters.length];
  }

  /** Takes one step on a batch; returns the loss before it. */
  double take(Examples next) {
    batch = next;
    loss = network.lossAndGradient(parameters, batch, gradient);
    optimizer.step(parameters, gradient, this);
    step++;
    return loss;
  }

  /** Where the steps have led; they change it. */
  float[] parameters() {
    return parameters;
  }

  @Override
  public Layout layout() {
    return layout;
  }

  @Override
  public long step() {
    return step;
  }

  @Override
  public long totalSteps() {
    return totalSteps;
  }

  @Override
  public double loss() {
    return loss;
  }

  @Override
  public double lossAndGradient(float[] at, float[] into) {
    return network.lossAndGradient(at, batch, into);
  }
}
