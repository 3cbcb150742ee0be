package thalweg.engine.subspace;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import thalweg.api.direction.Choice;
import thalweg.api.direction.DirectionStrategy;
import thalweg.api.geometry.Coordinates;
import thalweg.api.geometry.Frame;
import thalweg.api.geometry.Plane;
import thalweg.api.geometry.Subspace;
import thalweg.api.scene.ProjectedPath;
import thalweg.engine.key.Ingredient;
import thalweg.engine.runs.Runs;
import thalweg.engine.surface.MeasuredPlane;

/**
 * All paths of some runs in one subspace.
 *
 * @param runs whose they are
 * @param strategy that chose
 * @param choice the subspace, and the plane in it that was chosen
 * @param choiceKey the hash of what the choice depends on
 * @param projected one for each run, in order
 * @param measured the plane that was chosen, ready to be measured; empty where there is no model
 */
public record ProjectedRuns(
    Runs runs,
    Ingredient<DirectionStrategy> strategy,
    Choice choice,
    String choiceKey,
    List<ProjectedRun> projected,
    Optional<MeasuredPlane> measured) {

  /** Copies the list. */
  public ProjectedRuns {
    projected = List.copyOf(projected);
  }

  /** Where the paths lie. */
  public Subspace subspace() {
    return choice.subspace();
  }

  /** The plane that was chosen. */
  public Plane plane() {
    return choice.plane();
  }

  /** The paths on the plane that was chosen. */
  public List<ProjectedPath> paths() {
    return IntStream.range(0, projected.size())
        .mapToObj(
            i ->
                new ProjectedPath(
                    runs.all().get(i).run(),
                    runs.moving(runs.all().get(i)),
                    projected.get(i).onPlane()))
        .toList();
  }

  /** Where one path falls on another plane of the subspace: no trajectory is read. */
  public List<Coordinates> on(Frame frame, int run) {
    return projected.get(run).inSubspace().stream().map(frame::coordinates).toList();
  }
}
