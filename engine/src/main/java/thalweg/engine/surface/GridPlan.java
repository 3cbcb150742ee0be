package thalweg.engine.surface;

import java.util.List;
import thalweg.api.model.PlaneEvaluator;

/**
 * Work for an executor.
 *
 * @param surface what it is of, for executors elsewhere
 * @param evaluator that measures here
 * @param metrics how many values each cell gets
 * @param tasks in the order in which they should be begun
 */
public record GridPlan(
    SurfaceKey surface, PlaneEvaluator evaluator, int metrics, List<GridTask> tasks) {

  /** Copies the list. */
  public GridPlan {
    tasks = List.copyOf(tasks);
  }
}
