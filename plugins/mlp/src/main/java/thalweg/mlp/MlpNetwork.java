package thalweg.mlp;

import java.util.List;
import thalweg.api.data.Examples;
import thalweg.api.data.Target;
import thalweg.api.geometry.Plane;
import thalweg.api.geometry.SymmetricOperator;
import thalweg.api.measure.Measures;
import thalweg.api.measure.Metric;
import thalweg.api.model.Layout;
import thalweg.api.model.PlaneEvaluator;
import thalweg.api.model.Predicting;
import thalweg.api.model.TwiceDifferentiable;
import thalweg.api.random.RandomStream;

/**
 * A fully connected network that gives scores of classes, or numbers.
 *
 * <p>Parameters, activations and gradients are floats; losses are summed over rows in double.
 * Losses agree with double precision within 1e-5 relative, those below 1e-4 within 1e-4. Products
 * with the Hessian agree within 1e-6 of their length.
 */
final class MlpNetwork implements TwiceDifferentiable, Predicting {

  /** The layers whose activations plain loops have in use: what one reads, and what it writes. */
  private static final int LAYERS_AT_A_TIME = 2;

  private final Architecture architecture;
  private final Activation activation;
  private final Initialization initialization;
  private final int parameterCount;
  private final WorkspacePool<ForwardPass> evaluations;
  private final WorkspacePool<Training> trainings;
  private final Hessians hessians;
  private final boolean vectorised;

  MlpNetwork(Architecture architecture, Activation activation, Initialization initialization) {
    this.architecture = architecture;
    this.activation = activation;
    this.initialization = initialization;
    this.parameterCount = architecture.layout().arrayLength();
    this.vectorised = VectorLoops.forTraining(architecture);
    this.evaluations =
        new WorkspacePool<>(rows -> ForwardPass.forEvaluation(architecture, activation, rows));
    this.trainings =
        new WorkspacePool<>(
            vectorised
                ? rows -> new LaneTraining(architecture, activation, rows)
                : rows -> new PlainTraining(architecture, activation, rows));
    this.hessians = new Hessians(architecture, activation, vectorised);
  }

  @Override
  public String kernels() {
    return vectorised ? VectorLoops.inWords() : "plain";
  }

  @Override
  public Layout layout() {
    return architecture.layout();
  }

  @Override
  public List<Metric> metrics() {
    return architecture.criterion().metrics();
  }

  @Override
  public float[] initialize(long seed) {
    RandomStream random = new RandomStream(seed, "initialization");
    float[] parameters = new float[parameterCount];
    for (DenseLayer layer : architecture.layers()) {
      initialization.fill(layer, random, parameters);
    }
    return parameters;
  }

  @Override
  public double lossAndGradient(float[] parameters, Examples batch, float[] gradient) {
    requireFit(parameters, batch);
    int limit =
        vectorised ? LaneTraining.partRows(architecture) : architecture.partRows(LAYERS_AT_A_TIME);
    RowParts parts = RowParts.of(batch, limit);
    return trainings.lend(
        parts.largest(), training -> training.lossAndGradient(parameters, parts, gradient));
  }

  @Override
  public SymmetricOperator hessian(float[] parameters, Examples examples) {
    requireFit(parameters, examples);
    return hessians.at(parameters, examples);
  }

  @Override
  public void predict(float[] parameters, Examples inputs, float[][] outputs) {
    requireFit(parameters, inputs.width());
    RowParts parts = parts(inputs);
    evaluations.lend(
        parts.largest(),
        pass -> {
          int from = 0;
          for (Examples part : parts.parts()) {
            pass.load(part);
            pass.run(parameters, part.rows());
            for (int k = 0; k < outputs.length; k++) {
              System.arraycopy(pass.outputs()[k], 0, outputs[k], from, part.rows());
            }
            from += part.rows();
          }
          return null;
        });
  }

  @Override
  public Measures measure(float[] parameters, Examples examples) {
    requireFit(parameters, examples);
    RowParts parts = parts(examples);
    return evaluations.lend(
        parts.largest(),
        pass -> {
          pass.loss().reset();
          for (Examples part : parts.parts()) {
            pass.load(part);
            pass.run(parameters, part.rows());
            pass.addLoss(part);
          }
          return measures(pass.loss(), examples);
        });
  }

  private Measures measures(OutputLoss loss, Examples examples) {
    Criterion criterion = architecture.criterion();
    double mean = loss.sum() / examples.rows();
    return Measures.of(
        criterion.metrics(), mean, criterion.secondMetric(examples).of(mean, loss.hits()));
  }

  @Override
  public PlaneEvaluator onPlane(Plane plane, Examples examples) {
    requireFit(plane.anchor(), examples);
    return VectorLoops.forPlane(architecture, examples.rows())
        ? new LanePlaneEvaluator(architecture, activation, plane, examples)
        : new PlainPlaneEvaluator(architecture, activation, plane, examples);
  }

  private RowParts parts(Examples examples) {
    return RowParts.of(examples, architecture.partRows(LAYERS_AT_A_TIME));
  }

  private void requireFit(float[] parameters, Examples examples) {
    requireFit(parameters, examples.width());
    Target target = examples.signature().target();
    if (!architecture.criterion().accepts(target)) {
      throw new IllegalArgumentException(
          "The examples ask for %s, expected what the network gives: %s."
              .formatted(target, architecture.criterion().target()));
    }
  }

  private void requireFit(float[] parameters, int width) {
    int inputs = architecture.first().inputs();
    if (parameters.length != parameterCount || width != inputs) {
      throw new IllegalArgumentException(
          "%d parameters and %d features do not fit a network of %d and %d."
              .formatted(parameters.length, width, parameterCount, inputs));
    }
  }
}
