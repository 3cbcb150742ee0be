package thalweg.mlp;

import java.util.Arrays;
import java.util.List;
import thalweg.api.data.Examples;
import thalweg.api.geometry.Plane;
import thalweg.api.model.Evaluation;
import thalweg.api.model.Layout;
import thalweg.api.model.Network;
import thalweg.api.model.PlaneEvaluator;
import thalweg.api.random.RandomStream;

/**
 * A fully connected network with softmax cross-entropy.
 *
 * <p>Parameters, activations and gradients are floats; losses are summed over rows in double.
 * Losses agree with double precision within 1e-5 relative, those below 1e-4 within 1e-4.
 */
final class MlpNetwork implements Network {

  private final Architecture architecture;
  private final Activation activation;
  private final Initialization initialization;
  private final WorkspacePool<BlockWorkspace> evaluations;
  private final WorkspacePool<TrainingWorkspace> trainings;
  private final WorkspacePool<BlockTraining> blockTrainings;
  private final boolean vectorised;

  MlpNetwork(Architecture architecture, Activation activation, Initialization initialization) {
    this.architecture = architecture;
    this.activation = activation;
    this.initialization = initialization;
    this.evaluations =
        new WorkspacePool<>(rows -> BlockWorkspace.forEvaluation(architecture, activation, rows));
    this.trainings =
        new WorkspacePool<>(rows -> TrainingWorkspace.of(architecture, activation, rows));
    this.blockTrainings =
        new WorkspacePool<>(rows -> new BlockTraining(architecture, activation, rows));
    this.vectorised = VectorLoops.forTraining(architecture);
  }

  @Override
  public String kernels() {
    return vectorised ? VectorLoops.inWords() : Network.super.kernels();
  }

  @Override
  public Layout layout() {
    return architecture.layout();
  }

  @Override
  public float[] initialize(long seed) {
    RandomStream random = new RandomStream(seed, "initialization");
    float[] parameters = new float[layout().parameterCount()];
    for (DenseLayer layer : architecture.layers()) {
      initialization.fill(layer, random, parameters);
    }
    return parameters;
  }

  @Override
  public double lossAndGradient(float[] parameters, Examples batch, float[] gradient) {
    requireFit(parameters, batch);
    return vectorised
        ? vectorLossAndGradient(parameters, batch, gradient)
        : plainLossAndGradient(parameters, batch, gradient);
  }

  private double vectorLossAndGradient(float[] parameters, Examples batch, float[] gradient) {
    int limit = BlockTraining.partRows(architecture);
    List<Examples> parts = RowBlocks.of(batch, limit);
    return blockTrainings.lend(
        RowBlocks.largest(batch, limit),
        workspace -> workspace.lossAndGradient(parameters, parts, gradient));
  }

  private double plainLossAndGradient(float[] parameters, Examples batch, float[] gradient) {
    Arrays.fill(gradient, 0);
    double loss =
        trainings.lend(
            largestBlock(batch),
            workspace -> {
              workspace.loss().reset();
              for (Examples block : blocks(batch)) {
                workspace.addLossAndGradient(parameters, block, gradient);
              }
              return workspace.loss().mean().loss();
            });
    float share = 1f / batch.rows();
    for (int i = 0; i < gradient.length; i++) {
      gradient[i] *= share;
    }
    return loss;
  }

  @Override
  public void scores(float[] parameters, Examples examples, float[][] scores) {
    requireFit(parameters, examples);
    evaluations.lend(
        largestBlock(examples),
        workspace -> {
          int from = 0;
          for (Examples block : blocks(examples)) {
            workspace.load(block);
            workspace.forward(parameters, block.rows());
            for (int c = 0; c < scores.length; c++) {
              float[] of = workspace.buffers().scores()[c];
              System.arraycopy(of, 0, scores[c], from, block.rows());
            }
            from += block.rows();
          }
          return null;
        });
  }

  @Override
  public Evaluation evaluate(float[] parameters, Examples examples) {
    requireFit(parameters, examples);
    return evaluations.lend(
        largestBlock(examples),
        workspace -> {
          workspace.loss().reset();
          for (Examples block : blocks(examples)) {
            workspace.load(block);
            workspace.forward(parameters, block.rows());
            workspace.addLoss(block);
          }
          return workspace.loss().mean();
        });
  }

  @Override
  public PlaneEvaluator onPlane(Plane plane, Examples examples) {
    requireFit(plane.anchor(), examples);
    return VectorLoops.forPlane(architecture, examples.rows())
        ? new BlockPlaneEvaluator(architecture, activation, plane, examples)
        : new MlpPlaneEvaluator(architecture, activation, plane, examples);
  }

  private List<Examples> blocks(Examples examples) {
    return RowBlocks.of(examples, architecture.blockRows(2));
  }

  private int largestBlock(Examples examples) {
    return RowBlocks.largest(examples, architecture.blockRows(2));
  }

  private void requireFit(float[] parameters, Examples examples) {
    int count = layout().parameterCount();
    int inputs = architecture.first().inputs();
    int classes = architecture.last().outputs();
    if (parameters.length != count || examples.width() != inputs || examples.classes() > classes) {
      throw new IllegalArgumentException(
          "%d parameters and %d features of %d classes do not fit a network of %d, %d and %d."
              .formatted(
                  parameters.length, examples.width(), examples.classes(), count, inputs, classes));
    }
  }
}
