package thalweg.mlp;

import thalweg.api.data.Examples;
import thalweg.api.geometry.Plane;
import thalweg.api.measure.Measures;
import thalweg.api.model.PlaneEvaluator;
import thalweg.mlp.vector.LaneLoss;
import thalweg.mlp.vector.Lanes;

/**
 * The metrics over a plane with the Vector API: rows are ordered in space once, and every point
 * takes one strip of them after the other through all layers.
 */
final class LanePlaneEvaluator implements PlaneEvaluator {

  /** How many strips go forward before their loss is taken: their outputs stay in the cache. */
  private static final int TOGETHER = 64;

  private final Activation activation;
  private final PackedPlane plane;
  private final Examples examples;
  private final LaneRows rows;
  private final Criterion criterion;
  private final Criterion.SecondMetric second;
  private final int stride;

  /** Of the first layer, [strip][3][neuron · row]; null where it is computed at every point. */
  private final float[][][] affine;

  private final WorkspacePool<Workspace> workspaces;

  LanePlaneEvaluator(
      Architecture architecture, Activation activation, Plane plane, Examples examples) {
    DenseLayer first = architecture.first();
    this.activation = activation;
    this.criterion = architecture.criterion();
    this.second = criterion.secondMetric(examples);
    this.plane = new PackedPlane(architecture, plane);
    this.stride = this.plane.last().width() * Lanes.stripRows();
    int[] order = RowOrder.of(examples, Lanes.stripRows());
    this.examples = examples.select(order);
    this.rows = LaneRows.of(examples, order, criterion, criterion.laneLoss(stride));
    boolean keep =
        first.hidden()
            && first.inputs() > ForwardPass.FEW_INPUTS
            && AffineFirstLayer.fits(first, examples.rows());
    this.affine = keep ? this.plane.firstLayer(rows) : null;
    this.workspaces = new WorkspacePool<>(capacity -> new Workspace());
  }

  @Override
  public String kernels() {
    return VectorLoops.inWords();
  }

  @Override
  public void evaluate(double[] x, double[] y, double[][] into) {
    workspaces.lend(
        rows.strips(),
        workspace -> {
          for (int i = 0; i < x.length; i++) {
            workspace.moveTo((float) x[i], (float) y[i]);
            double sum = 0;
            double hits = 0;
            for (int from = 0; from < rows.strips(); from += TOGETHER) {
              int count = Math.min(TOGETHER, rows.strips() - from);
              workspace.forward(from, count);
              sum += workspace.addLoss(from, count);
              hits += workspace.hits;
            }
            into[0][i] = sum / examples.rows();
            into[1][i] = second.of(into[0][i], hits);
          }
          return null;
        });
  }

  /** Scratch memory for one point. */
  private final class Workspace implements WorkspacePool.Workspace {

    private final float[] parameters = new float[plane.size()];
    private final LaneForward forward = new LaneForward(plane.layers(), activation);
    private final float[] outputs = new float[Math.min(TOGETHER, rows.strips()) * stride];
    private final LaneLoss loss = criterion.laneLoss(stride);
    private float x;
    private float y;
    private double hits;

    @Override
    public int capacity() {
      return rows.strips();
    }

    void moveTo(float toX, float toY) {
      x = toX;
      y = toY;
      plane.parametersAt(x, y, affine == null ? 0 : plane.layers()[0].end(), parameters);
    }

    void forward(int from, int count) {
      for (int s = 0; s < count; s++) {
        float[] inputs = rows.inputs(from + s);
        if (affine == null) {
          forward.run(parameters, inputs, outputs, s * stride);
        } else {
          PackedPlane.preactivationsAt(x, y, affine[from + s], forward.preactivations());
          forward.finish(parameters, inputs, outputs, s * stride);
        }
      }
    }

    double addLoss(int from, int count) {
      double sum = loss.sum(outputs, rows.targets(), from, count);
      hits = loss.hits();
      int size = Lanes.stripRows();
      int real = Math.min(count * size, examples.rows() - from * size);
      if (criterion.isAccurate(sum, real)) {
        return sum;
      }
      Measures precise =
          criterion.measure(
              outputsInColumns(real), examples.slice(from * size, from * size + real));
      hits = Math.rint(precise.value(1) * real);
      return precise.loss() * real;
    }

    private float[][] outputsInColumns(int real) {
      int size = Lanes.stripRows();
      float[][] columns = new float[criterion.outputs()][real];
      for (int k = 0; k < columns.length; k++) {
        for (int row = 0; row < real; row++) {
          columns[k][row] = outputs[row / size * stride + k * size + row % size];
        }
      }
      return columns;
    }
  }
}
