package thalweg.mlp;

import thalweg.api.data.Examples;
import thalweg.api.geometry.Plane;
import thalweg.api.model.Evaluation;
import thalweg.api.model.PlaneEvaluator;
import thalweg.api.model.SoftmaxCrossEntropy;
import thalweg.mlp.vector.BlockLoss;
import thalweg.mlp.vector.Lanes;

/**
 * Loss and accuracy over a plane with the Vector API: rows are ordered in space once, and every
 * point takes one small block of them after the other through all layers.
 */
final class BlockPlaneEvaluator implements PlaneEvaluator {

  /** Losses below it, per row, are summed again by {@link SoftmaxCrossEntropy}. */
  private static final double SMALLEST = 1e-18;

  /** How many blocks are scored before their loss is taken: their scores stay in the cache. */
  private static final int TOGETHER = 64;

  private final Activation activation;
  private final PackedPlane plane;
  private final BlockedRows rows;
  private final int classes;
  private final BlockFirstLayer affine;
  private final WorkspacePool<Workspace> workspaces;

  BlockPlaneEvaluator(
      Architecture architecture, Activation activation, Plane plane, Examples examples) {
    DenseLayer first = architecture.first();
    this.activation = activation;
    this.classes = architecture.last().outputs();
    this.plane = new PackedPlane(architecture, plane);
    this.rows = BlockedRows.of(examples, classes, Lanes.blockRows());
    boolean keep =
        first.hidden()
            && first.inputs() > ForwardPass.FEW_INPUTS
            && AffineFirstLayer.fits(first, examples.rows());
    this.affine = keep ? new BlockFirstLayer(this.plane, rows) : null;
    this.workspaces = new WorkspacePool<>(capacity -> new Workspace());
  }

  @Override
  public String kernels() {
    return VectorLoops.inWords();
  }

  @Override
  public void evaluate(double[] x, double[] y, double[] loss, double[] accuracy) {
    workspaces.lend(
        rows.blocks(),
        workspace -> {
          for (int i = 0; i < x.length; i++) {
            workspace.moveTo((float) x[i], (float) y[i]);
            double sum = 0;
            double hits = 0;
            for (int from = 0; from < rows.blocks(); from += TOGETHER) {
              int count = Math.min(TOGETHER, rows.blocks() - from);
              workspace.score(from, count);
              sum += workspace.addLoss(from, count);
              hits += workspace.hits;
            }
            loss[i] = sum / rows.examples().rows();
            accuracy[i] = hits / rows.examples().rows();
          }
          return null;
        });
  }

  /** Scratch memory for one point. */
  private final class Workspace implements WorkspacePool.Workspace {

    private final float[] parameters = new float[plane.size()];
    private final BlockForward forward = new BlockForward(plane.layers(), activation);
    private final int stride =
        plane.layers()[plane.layers().length - 1].width() * Lanes.blockRows();
    private final float[] scores = new float[Math.min(TOGETHER, rows.blocks()) * stride];
    private final BlockLoss loss = new BlockLoss(classes, stride);
    private float x;
    private float y;
    private double hits;

    @Override
    public int capacity() {
      return rows.blocks();
    }

    void moveTo(float toX, float toY) {
      x = toX;
      y = toY;
      plane.parametersAt(x, y, affine == null ? 0 : plane.layers()[0].end(), parameters);
    }

    void score(int from, int count) {
      for (int b = 0; b < count; b++) {
        float[] inputs = rows.inputs()[from + b];
        if (affine == null) {
          forward.run(parameters, inputs, scores, b * stride);
        } else {
          affine.at(x, y, from + b, forward.preactivations());
          forward.finish(parameters, inputs, scores, b * stride);
        }
      }
    }

    double addLoss(int from, int count) {
      double sum = loss.sum(scores, rows.labels(), from, count);
      hits = loss.hits();
      int size = Lanes.blockRows();
      int real = Math.min(count * size, rows.examples().rows() - from * size);
      if (sum >= SMALLEST * real && sum < Double.POSITIVE_INFINITY) {
        return sum;
      }
      Evaluation precise =
          SoftmaxCrossEntropy.of(
              unblocked(real), rows.examples().slice(from * size, from * size + real));
      hits = Math.rint(precise.accuracy() * real);
      return precise.loss() * real;
    }

    private float[][] unblocked(int real) {
      int size = Lanes.blockRows();
      float[][] columns = new float[classes][real];
      for (int c = 0; c < classes; c++) {
        for (int row = 0; row < real; row++) {
          columns[c][row] = scores[row / size * stride + c * size + row % size];
        }
      }
      return columns;
    }
  }
}
