package thalweg.mlp;

import java.util.ArrayList;
import java.util.List;
import thalweg.api.data.Examples;

/**
 * Products with the Hessian by plain loops, over one part of the rows after the other.
 *
 * <p>Keeps what each part gives at the point: its inputs, and activations and deltas of all layers,
 * {@code [layer][neuron][row]}. What would take too much is computed anew for each product, which
 * then costs one gradient more.
 */
final class PlainHessian implements MlpHessian.Products {

  /**
   * The most rows of a part. Sums within a part are in float, and lose a digit over a thousand
   * rows; those of parts are in double.
   */
  private static final int MOST_ROWS = 256;

  private final float[] parameters;
  private final RowParts parts;
  private final WorkspacePool<Workspace> workspaces;
  private final List<PlainPoint> kept = new ArrayList<>();

  /** Products at a point, with scratch memory that is shared by all points. */
  PlainHessian(
      float[] parameters, RowParts parts, boolean keep, WorkspacePool<Workspace> workspaces) {
    this.parameters = parameters;
    this.parts = parts;
    this.workspaces = workspaces;
    if (keep) {
      visitAll();
    }
  }

  /** The most rows of a part for a network. */
  static int partRows(Architecture architecture) {
    return Math.min(MOST_ROWS, architecture.partRows(5));
  }

  /** What is known of a part at a point, and how it moves along a vector. */
  static final class Workspace implements WorkspacePool.Workspace {

    private final PlainTangents tangents;
    private final PlainVisit visit;

    Workspace(Architecture architecture, Activation activation, int capacity) {
      this.tangents = new PlainTangents(architecture, activation, capacity);
      this.visit = new PlainVisit(architecture, activation, capacity);
    }

    @Override
    public int capacity() {
      return tangents.capacity();
    }
  }

  private void visitAll() {
    workspaces.lend(
        parts.largest(),
        workspace -> {
          for (Examples part : parts.parts()) {
            kept.add(workspace.visit.of(part, parameters).copy());
          }
          return null;
        });
  }

  @Override
  public void add(float[] vector, double[] sums) {
    workspaces.lend(
        parts.largest(),
        workspace -> {
          for (int p = 0; p < parts.parts().size(); p++) {
            PlainPoint point =
                kept.isEmpty() ? workspace.visit.of(parts.parts().get(p), parameters) : kept.get(p);
            workspace.tangents.add(point, parameters, vector, sums);
          }
          return null;
        });
  }
}
