package thalweg.benchmarks;

import java.util.Collections;
import java.util.List;
import thalweg.api.data.DataSplit;
import thalweg.api.direction.DirectionStrategy;
import thalweg.api.model.Differentiable;
import thalweg.api.optimizer.Optimizer;
import thalweg.api.render.Renderer;
import thalweg.datasets.SpiralsDatasetFactory;
import thalweg.directions.PcaDirectionStrategyFactory;
import thalweg.directions.PcaSettings;
import thalweg.mlp.Activation;
import thalweg.mlp.Initialization;
import thalweg.mlp.MlpFactory;
import thalweg.mlp.MlpSettings;
import thalweg.optimizers.AdamOptimizerFactory;
import thalweg.renderer.animation.AnimationRendererFactory;
import thalweg.renderer.animation.AnimationSettings;

/** The parts of the job in {@code examples/spirals.yaml}, with networks of other shapes too. */
final class DefaultJob {

  /** Of initial parameters and batches. */
  static final long SEED = 42;

  /** Passes over the data. */
  static final int EPOCHS = 300;

  /** Points of a row of the landscape, and rows of it. */
  static final int RESOLUTION = 100;

  private DefaultJob() {}

  /** Three spirals of 361 rows each: 1083 rows of two features. */
  static DataSplit data() {
    return data(361);
  }

  /** Three spirals of as many rows each. */
  static DataSplit data(int rowsPerClass) {
    return new SpiralsDatasetFactory()
        .create(new SpiralsDatasetFactory.Settings(3, rowsPerClass, 0.2, 7))
        .load();
  }

  /**
   * A network for these data.
   *
   * @param shape {@code logistic} for no hidden layers, or depth and width, such as {@code 5x20}
   */
  static Differentiable network(String shape, DataSplit data) {
    MlpSettings settings =
        new MlpSettings(hidden(shape), Activation.RELU, Initialization.PYTORCH, false);
    return (Differentiable) new MlpFactory().create(settings).network(data.training().signature());
  }

  private static List<Integer> hidden(String shape) {
    if (shape.equals("logistic")) {
      return List.of();
    }
    int cross = shape.indexOf('x');
    int depth = Integer.parseInt(shape.substring(0, cross));
    int width = Integer.parseInt(shape.substring(cross + 1));
    return Collections.nCopies(depth, width);
  }

  /** Adam with a learning rate of 0.005. */
  static Optimizer adam() {
    return new AdamOptimizerFactory()
        .create(new AdamOptimizerFactory.Settings(0.005, 0.9, 0.999, 1e-8, 0));
  }

  /** Principal components of all snapshots. */
  static DirectionStrategy pca() {
    return new PcaDirectionStrategyFactory()
        .create(new PcaSettings("all", 0, 1, PcaSettings.Anchor.LAST, 2));
  }

  /** 300 frames of 900 × 600. */
  static Renderer animation(AnimationSettings.Kind picture) {
    return new AnimationRendererFactory()
        .create(
            new AnimationSettings(
                List.of(picture), 900, 600, 25, 300, AnimationSettings.ColorScale.LOG, 2, true));
  }
}
