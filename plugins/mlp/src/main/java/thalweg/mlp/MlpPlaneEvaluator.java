package thalweg.mlp;

import java.util.List;
import thalweg.api.data.Examples;
import thalweg.api.geometry.Plane;
import thalweg.api.model.PlaneEvaluator;

/**
 * Loss and accuracy over a plane.
 *
 * <p>Takes a few points at once through one block of rows after the other: the points' parameters
 * are rebuilt in scratch memory, and what the first layer keeps for the block stays in the cache.
 * The numbers of a point depend on that point alone, and agree with those of rebuilt parameters
 * within float rounding.
 */
final class MlpPlaneEvaluator implements PlaneEvaluator {

  private final Plane plane;
  private final List<Examples> blocks;
  private final int rows;
  private final int largestBlock;
  private final DenseLayer firstLayer;
  private final AffineFirstLayer affine;
  private final WorkspacePool<PlaneWorkspace> workspaces;

  MlpPlaneEvaluator(
      Architecture architecture, Activation activation, Plane plane, Examples examples) {
    this.plane = plane;
    this.rows = examples.rows();
    this.firstLayer = architecture.first();
    boolean keep =
        firstLayer.inputs() > ForwardPass.FEW_INPUTS && AffineFirstLayer.fits(firstLayer, rows);
    int limit = keep ? architecture.blockRows(5) : architecture.blockRows(2);
    this.blocks = RowBlocks.of(examples, limit);
    this.largestBlock = RowBlocks.largest(examples, limit);
    this.affine = keep ? new AffineFirstLayer(firstLayer, plane, blocks) : null;
    this.workspaces =
        new WorkspacePool<>(capacity -> new PlaneWorkspace(architecture, activation, capacity));
  }

  @Override
  public void evaluate(double[] x, double[] y, double[] loss, double[] accuracy) {
    workspaces.lend(
        largestBlock,
        workspace -> {
          int step = workspace.points();
          for (int from = 0; from < x.length; from += step) {
            evaluate(x, y, from, Math.min(x.length, from + step), workspace, loss, accuracy);
          }
          return null;
        });
  }

  private void evaluate(
      double[] x,
      double[] y,
      int from,
      int to,
      PlaneWorkspace workspace,
      double[] loss,
      double[] accuracy) {
    for (int i = from; i < to; i++) {
      rebuild(x[i], y[i], workspace.parameters(i - from));
      loss[i] = 0;
      accuracy[i] = 0;
    }
    for (int b = 0; b < blocks.size(); b++) {
      if (affine == null || firstLayer.skip()) {
        workspace.load(blocks.get(b));
      }
      for (int i = from; i < to; i++) {
        forward(x[i], y[i], workspace.parameters(i - from), b, workspace);
        workspace.loss().reset();
        workspace.addLoss(blocks.get(b));
        loss[i] += workspace.loss().sum();
        accuracy[i] += workspace.loss().correct();
      }
    }
    for (int i = from; i < to; i++) {
      loss[i] /= rows;
      accuracy[i] /= rows;
    }
  }

  private void forward(
      double x, double y, float[] parameters, int block, PlaneWorkspace workspace) {
    int count = blocks.get(block).rows();
    if (affine == null) {
      workspace.forward(parameters, count);
    } else {
      workspace.forward(affine.at((float) x, (float) y, block), parameters, count);
    }
  }

  /** As {@link Plane#parametersAt}, but for a first layer that needs no parameters. */
  private void rebuild(double x, double y, float[] into) {
    float[] anchor = plane.anchor();
    float[] u = plane.u().vector();
    float[] v = plane.v().vector();
    for (int i = affine == null ? 0 : firstLayer.end(); i < into.length; i++) {
      into[i] = (float) (anchor[i] + x * u[i] + y * v[i]);
    }
  }
}
