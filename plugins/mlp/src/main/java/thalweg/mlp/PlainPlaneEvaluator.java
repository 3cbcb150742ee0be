package thalweg.mlp;

import thalweg.api.data.Examples;
import thalweg.api.geometry.Plane;
import thalweg.api.model.PlaneEvaluator;

/**
 * The metrics over a plane with plain loops.
 *
 * <p>Takes a few points at once through one part of the rows after the other: the points'
 * parameters are rebuilt in scratch memory, and what the first layer keeps for the part stays in
 * the cache. The numbers of a point depend on that point alone, and agree with those of rebuilt
 * parameters within float rounding.
 */
final class PlainPlaneEvaluator implements PlaneEvaluator {

  /** What the parameters of all points may take, in floats: 256 kB. */
  private static final int CACHED_FLOATS = 1 << 16;

  private static final int MOST_POINTS = 32;

  private final Plane plane;
  private final RowParts rows;
  private final Criterion.SecondMetric second;
  private final DenseLayer firstLayer;
  private final AffineFirstLayer affine;
  private final WorkspacePool<Workspace> workspaces;

  PlainPlaneEvaluator(
      Architecture architecture, Activation activation, Plane plane, Examples examples) {
    this.plane = plane;
    this.second = architecture.criterion().secondMetric(examples);
    this.firstLayer = architecture.first();
    boolean keep =
        firstLayer.inputs() > ForwardPass.FEW_INPUTS
            && AffineFirstLayer.fits(firstLayer, examples.rows());
    this.rows = RowParts.of(examples, architecture.partRows(keep ? 5 : 2));
    this.affine = keep ? new AffineFirstLayer(firstLayer, plane, rows.parts()) : null;
    this.workspaces =
        new WorkspacePool<>(capacity -> new Workspace(architecture, activation, capacity));
  }

  @Override
  public void evaluate(double[] x, double[] y, double[][] into) {
    workspaces.lend(
        rows.largest(),
        workspace -> {
          int step = workspace.parameters.length;
          for (int from = 0; from < x.length; from += step) {
            evaluate(x, y, from, Math.min(x.length, from + step), workspace, into);
          }
          return null;
        });
  }

  private void evaluate(
      double[] x, double[] y, int from, int to, Workspace workspace, double[][] into) {
    double[] loss = into[0];
    double[] hits = into[1];
    for (int i = from; i < to; i++) {
      rebuild(x[i], y[i], workspace.parameters[i - from]);
      loss[i] = 0;
      hits[i] = 0;
    }
    ForwardPass pass = workspace.pass;
    for (int p = 0; p < rows.parts().size(); p++) {
      Examples part = rows.parts().get(p);
      if (affine == null || firstLayer.skip()) {
        pass.load(part);
      }
      for (int i = from; i < to; i++) {
        forward(x[i], y[i], workspace.parameters[i - from], p, pass);
        pass.loss().reset();
        pass.addLoss(part);
        loss[i] += pass.loss().sum();
        hits[i] += pass.loss().hits();
      }
    }
    for (int i = from; i < to; i++) {
      loss[i] /= rows.rows();
      into[1][i] = second.of(loss[i], hits[i]);
    }
  }

  private void forward(double x, double y, float[] parameters, int part, ForwardPass pass) {
    int count = rows.parts().get(part).rows();
    if (affine == null) {
      pass.run(parameters, count);
    } else {
      pass.run(affine.at((float) x, (float) y, part), true, parameters, count);
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

  /** Scratch memory for a few points: their parameters, and one part of the rows. */
  private static final class Workspace implements WorkspacePool.Workspace {

    private final ForwardPass pass;
    private final float[][] parameters;

    Workspace(Architecture architecture, Activation activation, int capacity) {
      this.pass = ForwardPass.forEvaluation(architecture, activation, capacity);
      int count = architecture.layout().arrayLength();
      int points = Math.max(1, Math.min(MOST_POINTS, CACHED_FLOATS / count));
      this.parameters = new float[points][count];
    }

    @Override
    public int capacity() {
      return pass.capacity();
    }
  }
}
