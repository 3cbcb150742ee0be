package thalweg.engine.runs;

import thalweg.api.data.Examples;
import thalweg.api.model.Differentiable;
import thalweg.api.model.Layout;
import thalweg.api.optimizer.Optimizer;
import thalweg.api.optimizer.StepContext;

/** One training on its way: parameters, gradient, and what an optimizer may ask in a step. */
final class CurrentStep implements StepContext {

  private final Differentiable network;
  private final long totalSteps;
  private final SteppedBlocks blocks;
  private final float[] parameters;
  private final float[] gradient;
  private final float[] stepped;
  private final float[] steppedGradient;
  private float[] elsewhere;
  private float[] elsewhereGradient;
  private Examples batch;
  private long step;
  private double loss;

  /**
   * A training that goes on, or begins.
   *
   * @param parameters changed by every step
   * @param step steps taken already
   */
  CurrentStep(Differentiable network, float[] parameters, long step, long totalSteps) {
    this.network = network;
    this.step = step;
    this.totalSteps = totalSteps;
    this.parameters = parameters;
    this.gradient = new float[parameters.length];
    this.blocks = new SteppedBlocks(network.layout());
    this.stepped = blocks.gathered(parameters);
    this.steppedGradient = blocks.gathered(gradient);
  }

  /** Finds loss and gradient of a batch where the parameters are; returns the loss. */
  double differentiate(Examples next) {
    batch = next;
    loss = network.lossAndGradient(parameters, batch, gradient);
    return loss;
  }

  /** Lets an optimizer move the parameters. */
  void move(Optimizer optimizer) {
    blocks.gather(parameters, stepped);
    blocks.gather(gradient, steppedGradient);
    optimizer.step(stepped, steppedGradient, this);
    blocks.scatter(stepped, parameters);
    step++;
  }

  @Override
  public Layout layout() {
    return blocks.layout();
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
    if (stepped == parameters) {
      return network.lossAndGradient(at, batch, into);
    }
    if (elsewhere == null) {
      elsewhere = new float[parameters.length];
      elsewhereGradient = new float[parameters.length];
    }
    System.arraycopy(parameters, 0, elsewhere, 0, parameters.length);
    blocks.scatter(at, elsewhere);
    double found = network.lossAndGradient(elsewhere, batch, elsewhereGradient);
    blocks.gather(elsewhereGradient, into);
    return found;
  }
}
