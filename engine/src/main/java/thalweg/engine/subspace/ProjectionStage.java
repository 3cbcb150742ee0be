package thalweg.engine.subspace;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import thalweg.api.direction.Choice;
import thalweg.api.geometry.Coordinates;
import thalweg.api.geometry.Frame;
import thalweg.api.geometry.Subspace;
import thalweg.api.geometry.SubspacePoint;
import thalweg.api.model.PlaneEvaluator;
import thalweg.api.scene.PathPoint;
import thalweg.api.trajectory.Trajectory;
import thalweg.engine.key.ContentKey;
import thalweg.engine.runs.TrainedRun;
import thalweg.engine.store.Stage;
import thalweg.engine.store.StageContext;
import thalweg.engine.store.StageKind;
import thalweg.engine.work.Cancellation;

/**
 * Projects one path onto the subspace, and measures the loss of the plane where its snapshots fall.
 *
 * @param run whose path it is
 * @param path what moves of it
 * @param choice the subspace and its plane
 * @param choiceKey the hash of what the choice depends on
 * @param evaluator of the plane; empty where there is no loss
 * @param metrics how many the evaluator gives
 * @param cancellation of the work
 */
public record ProjectionStage(
    TrainedRun run,
    Trajectory path,
    Choice choice,
    String choiceKey,
    Optional<PlaneEvaluator> evaluator,
    int metrics,
    Cancellation cancellation)
    implements Stage<ProjectedRun> {

  /** The kind of a projected run. */
  public static final StageKind<ProjectedRun> KIND = new StageKind<>("projection");

  @Override
  public StageKind<ProjectedRun> kind() {
    return KIND;
  }

  @Override
  public String label() {
    return run.label();
  }

  @Override
  public String key() {
    return ContentKey.of("projection")
        .with("plane", choiceKey)
        .with("run", run.key())
        .with("residualFraction", "undefined at the anchor")
        .hash();
  }

  @Override
  public ProjectedRun compute(StageContext<ProjectedRun> context) {
    List<SubspacePoint> inSubspace = project();
    Frame frame = choice.frame();
    List<Coordinates> at = inSubspace.stream().map(frame::coordinates).toList();
    double[] losses = losses(at);
    List<PathPoint> onPlane = new ArrayList<>();
    for (int i = 0; i < losses.length; i++) {
      onPlane.add(new PathPoint(at.get(i), losses[i]));
    }
    return new ProjectedRun(inSubspace, onPlane);
  }

  private List<SubspacePoint> project() {
    Subspace subspace = choice.subspace();
    float[] parameters = new float[subspace.parameterCount()];
    List<SubspacePoint> points = new ArrayList<>();
    for (int i = 0; i < path.size(); i++) {
      cancellation.check();
      path.read(i, 0, parameters.length, parameters);
      points.add(subspace.project(parameters));
    }
    return points;
  }

  private double[] losses(List<Coordinates> at) {
    double[] x = at.stream().mapToDouble(Coordinates::x).toArray();
    double[] y = at.stream().mapToDouble(Coordinates::y).toArray();
    double[][] measured = new double[Math.max(1, metrics)][x.length];
    Arrays.fill(measured[0], Double.NaN);
    evaluator.ifPresent(plane -> plane.evaluate(x, y, measured));
    return measured[0];
  }
}
