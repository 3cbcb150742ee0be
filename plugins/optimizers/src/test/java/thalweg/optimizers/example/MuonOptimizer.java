package thalweg.optimizers.example;

import java.util.HashMap;
import java.util.Map;
import thalweg.api.model.Block;
import thalweg.api.optimizer.Optimizer;
import thalweg.api.optimizer.StepContext;
import thalweg.api.plugin.Setting;

/**
 * Momentum whose steps are orthogonalised, matrix by matrix; blocks that are no matrices take the
 * momentum as it is.
 *
 * <p>{@code b ← momentum · b + g}; then for each [rows, columns] block {@code θ ← θ − learningRate
 * · √max(1, rows / columns) · orthogonal(b)}. Jordan et al., "Muon: an optimizer for hidden layers
 * in neural networks", 2024, without Nesterov's momentum. An example of a rule that needs the
 * shapes of the blocks.
 */
final class MuonOptimizer implements Optimizer {

  private final Settings settings;
  private final Map<Block, NewtonSchulz> matrices = new HashMap<>();
  private float[] velocity;

  /**
   * Settings of {@link MuonOptimizer}.
   *
   * @param learningRate of the step
   * @param momentum the share of the last step's velocity that is kept
   */
  record Settings(
      @Setting(value = "the learning rate", byDefault = "0.02", above = 0) double learningRate,
      @Setting(value = "the share of the velocity that is kept", byDefault = "0.9", below = 1)
          double momentum) {}

  MuonOptimizer(Settings settings) {
    this.settings = settings;
  }

  @Override
  public void step(float[] parameters, float[] gradient, StepContext context) {
    if (velocity == null) {
      velocity = new float[parameters.length];
    }
    float momentum = (float) settings.momentum();
    for (int i = 0; i < parameters.length; i++) {
      velocity[i] = momentum * velocity[i] + gradient[i];
    }
    for (Block block : context.layout().blocks()) {
      if (block.tiedTo().isEmpty()) {
        move(parameters, block);
      }
    }
  }

  private void move(float[] parameters, Block block) {
    int from = (int) block.offset();
    int to = (int) block.end();
    double rate = settings.learningRate();
    if (block.shape().size() != 2) {
      for (int i = from; i < to; i++) {
        parameters[i] -= (float) rate * velocity[i];
      }
      return;
    }
    int rows = block.shape().get(0);
    int columns = block.shape().get(1);
    NewtonSchulz matrix = matrices.get(block);
    if (matrix == null) {
      matrix = new NewtonSchulz(rows, columns);
      matrices.put(block, matrix);
    }
    double[] orthogonal = matrix.orthogonalized(velocity, from);
    double scale = rate * Math.sqrt(Math.max(1, (double) rows / columns));
    for (int i = 0; i < orthogonal.length; i++) {
      parameters[from + i] -= (float) (scale * orthogonal[i]);
    }
  }
}
