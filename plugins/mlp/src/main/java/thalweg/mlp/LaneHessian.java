package thalweg.mlp;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import thalweg.api.data.Examples;

/**
 * Products with the Hessian by the Vector API, over one strip of rows after the other. Keeps of
 * each strip what {@link PlainHessian} keeps of a part, for the units that are not left out.
 */
final class LaneHessian implements MlpHessian.Products {

  private final float[] parameters;
  private final RowParts parts;
  private final WorkspacePool<Workspace> workspaces;
  private final List<LanePoint> kept = new ArrayList<>();

  /** Products at a point, with scratch memory that is shared by all points. */
  LaneHessian(
      float[] parameters, RowParts parts, boolean keep, WorkspacePool<Workspace> workspaces) {
    this.parameters = parameters;
    this.parts = parts;
    this.workspaces = workspaces;
    if (keep) {
      workspaces.lend(
          parts.largest(),
          workspace -> {
            visit(workspace, point -> kept.add(point.copy()));
            return null;
          });
    }
  }

  /** What is known of a strip at a point, and how it moves along a vector. */
  static final class Workspace implements WorkspacePool.Workspace {

    private final int capacity;
    private final LaneVisit visit;
    private final LaneTangents tangents;

    Workspace(Architecture architecture, Activation activation, int capacity) {
      this.capacity = capacity;
      this.visit = new LaneVisit(architecture, activation, capacity);
      this.tangents = new LaneTangents(architecture, activation);
    }

    @Override
    public int capacity() {
      return capacity;
    }
  }

  @Override
  public void add(float[] vector, double[] sums) {
    workspaces.lend(
        parts.largest(),
        workspace -> {
          LaneTangents tangents = workspace.tangents;
          Consumer<LanePoint> use = point -> tangents.add(point, parameters, vector, sums);
          tangents.begin();
          if (kept.isEmpty()) {
            visit(workspace, use);
          } else {
            kept.forEach(use);
          }
          tangents.end(sums);
          return null;
        });
  }

  private void visit(Workspace workspace, Consumer<LanePoint> use) {
    for (Examples part : parts.parts()) {
      workspace.visit.all(part, parameters, use);
    }
  }
}
